(component
  (import "host" (func $h))
  (import "./child.wat" (component $C
    (export "g" (func))
    (export "f" (func))
    (import "b" (func))
    (import "a" (func))))
  (instance $i (instantiate $C (with "a" (func $h)) (with "b" (func $h))))
  (export "f" (func $i "f"))
)
