(component
  (core type $M-type (module
    (export "f" (func))))
  (component $M-as-declared
    (core module $M
      (func (export "f"))
      (func (export "g"))
    )
    (export "definition" (core module $M) (core module (type $M-type)))
  )
  (instance $M-as-declared (instantiate $M-as-declared))
  (alias export $M-as-declared "definition" (core module $M))
  (export "m" (core module $M))
)
