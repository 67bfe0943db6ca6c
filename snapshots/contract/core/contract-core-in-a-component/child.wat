(component
  (core module $M
    (func (export "f"))
    (func (export "g")))
  (export "m" (core module $M))
)
