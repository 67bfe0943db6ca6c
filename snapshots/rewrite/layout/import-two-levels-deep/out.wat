(component
  (component $Outer
    (component $Middle
      (component $C
        (core module)
      )
      (core module $M
        (func (export "f"))
      )
      (instance (instantiate $C))
      (export "m" (core module $M)))
    (export "middle" (component $Middle)))
  (export "outer" (component $Outer))
)
