(component
  (component $A
    (core module (;0;)
      (type (;0;) (func))
      (func (;0;) (type 0))
    )
  )
  (alias outer 0 $A (component $B))
  (instance (instantiate $A))
)
