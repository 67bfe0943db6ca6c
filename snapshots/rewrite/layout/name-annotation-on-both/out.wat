(component
  (component $C (@name "the child")
    (core module)
  )
  (instance (instantiate $C))
)
