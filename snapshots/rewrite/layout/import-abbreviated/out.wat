(component
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (core module $M
    (func (export "f"))
  )
  (export "c" (component $C))
  (export "m" (core module $M))
)
