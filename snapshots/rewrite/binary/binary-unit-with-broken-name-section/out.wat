(component
  (component $C
    (core module (;0;)
      (type (;0;) (func))
      (func (;0;) (type 0))
    )
  )
  (instance (instantiate $C))
)
