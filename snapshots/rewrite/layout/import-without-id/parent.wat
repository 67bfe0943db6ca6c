(component
  (import "./child.wat" (component (export "f" (func (result u32)))))
  (import "./module.wat" (core module (export "f" (func))))
  (instance $child (instantiate 0))
  (export "f" (func $child "f"))
  (export "m" (core module 0))
)
