(component
  (import "i" (instance $i (export "b" (func)) (export "x" (func))))
  (import "./c.wat" (component $C ...))
  (instance $a (instantiate $C (with "m" (instance $i))))
  (instance $a2 (instantiate $C (with "m" (instance $a "o"))))
)
