(component
  (component $A
    (core module (;0;)
      (type (;0;) (func))
      (func (;0;) (type 0))
    )
  )
  (component $B
    (core module (;0;)
      (type (;0;) (func))
      (func (;0;) (type 0))
    )
  )
  (instance (instantiate $A))
)
