(component
  (component $C
    (core module)
  )
  (core module $M)
  (instance (instantiate $C))
)
