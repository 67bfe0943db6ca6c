(component
  (component $C
    (core module (;0;))
  )
  (instance (instantiate $C))
)
