(component
  (core type $T (module
    (export "f" (func))))
  (core module $M
    (func (export "f"))
    (func (export "g"))
  )
  (core instance (instantiate $M))
)
