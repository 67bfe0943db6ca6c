(component
  (component $C (@name "the child") (export "c")
    (core module)
  )
  (core module (@name "the module") (export "m"))
  (instance (instantiate $C))
)
