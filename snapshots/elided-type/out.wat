(component
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (core module $M
    (func (export "f"))
  )
  (; all of it ;)
  (component
    (component $inner)
    (export "inner" (component $inner))
  )
  (export "c" (component $C))
  (export "m" (core module $M))
)
