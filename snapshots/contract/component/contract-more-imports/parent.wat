(component
  (import "host-log" (func $log))
  (import "./child.wat" (component $C
    (import "log" (func))
    (export "f" (func))))
  (instance $i (instantiate $C (with "log" (func $log))))
  (export "f" (func $i "f"))
)
