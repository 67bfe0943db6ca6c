(component
  (import "./child.wasm" (component ...))
  (instance $child (export "child") (instantiate 0 ...))
)
