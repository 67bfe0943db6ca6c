(component
  (import "log" (func $log))
  (import "./child.wat" (component $C
    (import "log" (func))
    (export "f" (func))
    (export "g" (func))))
  (instance $i (instantiate $C (with "log" (func $log))))
  (export "i" (instance $i))
)
