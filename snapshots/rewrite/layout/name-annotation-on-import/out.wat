(component
  (component $C (@name "the child")
    (core module)
  )
  (core module (@name "the module"))
  (instance (instantiate $C))
)
