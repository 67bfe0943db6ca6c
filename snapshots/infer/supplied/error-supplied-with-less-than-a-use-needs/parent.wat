(component
  (import "i" (instance $i (export "b" (func))))
  (import "./c.wat" (component $C ...))
  (instance $a (instantiate $C (with "m" (instance $i))))
)
