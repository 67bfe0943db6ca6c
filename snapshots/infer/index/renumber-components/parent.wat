(component
  (import "./child.wasm" (component ...))
  (component (component) (component) (export "two" (component 1)))
  (instance (instantiate 0 ...))
  (component (alias outer 1 1 (component $C)) (instance (instantiate $C)))
  (instance (instantiate 1))
  (export "first" (component 1))
)
