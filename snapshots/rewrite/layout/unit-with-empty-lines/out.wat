(component
  (component $C

    (core module)

    (core module)
  )
  (instance (instantiate $C))
)
