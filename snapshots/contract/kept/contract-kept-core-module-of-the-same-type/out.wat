(component
  (core module $M
    (func (export "f"))
  )
  (export "m" (core module $M))
)
