(component
  (import "x" (instance $x (export "f" (func))))
  (import "./c.wat" (component $C ...))
  (import "./c.wat" (component $C2 (import "x" (instance (export "f" (func)) (export "g" (func))))))
  (instance $c (instantiate $C (with "x" (instance $x))))
  (export "x" (instance $c)))
