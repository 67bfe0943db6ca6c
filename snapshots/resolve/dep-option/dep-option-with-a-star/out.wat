(component
  (core module $m0
    (func (export "a"))
  )
  (core module $m1
    (func (export "b"))
  )
  (import "other" (core module $m2))
)
