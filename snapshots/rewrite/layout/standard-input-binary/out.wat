(component
  (type (;0;)
    (component)
  )
  (component $C
    (core module)
  )
  (instance (;0;) (instantiate $C))
)
