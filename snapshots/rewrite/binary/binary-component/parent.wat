(component
  (import "./child.wasm" (component $Child (export "f" (func (result u32)))))
  (instance $child (instantiate $Child))
  (export "answer" (func $child "f"))
)
