(component
  (import "./child.wat" (instance $child (export "run" (func (result u32))) (export "stop" (func))))
)
