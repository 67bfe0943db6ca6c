(component
  (core module $M1 (func (export "b")))
  (import "./c.wat" (component $C ...))
  (instance $a (instantiate $C (with "m" (core module $M1))))
)
