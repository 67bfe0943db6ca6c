(component
  (component $C
    (core module)
  )
  (instance (instantiate $C))
)
