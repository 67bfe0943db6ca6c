(component
  (core module $M
    (type (;0;) (func))
    (export "f" (func 0))
    (func (;0;) (type 0))
  )
  (export "m" (core module $M))
)
