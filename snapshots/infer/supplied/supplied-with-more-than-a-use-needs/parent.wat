(component
  (import "i" (instance $i (export "a" (func)) (export "b" (func))))
  (import "./c.wat" (component $C ...))
  (instance $c (instantiate $C (with "i" (instance $i))))
  (export "x" (instance $c)))
