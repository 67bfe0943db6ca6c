(component
  (import "./child.wat" (instance $child (export "run" (func))))
  (export "stop" (func $child "stop"))
)
