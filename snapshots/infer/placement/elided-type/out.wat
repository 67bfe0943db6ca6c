(component
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (core module $M
    (func (export "f"))
  )
  (; all of it ;)
  (alias outer 0 $C (component))
  (export "c" (component $C))
  (export "m" (core module $M))
)
