(component
  (component $C
    (core module (;0;)
      (type (;0;) (func))
      (func (;0;) (type 0))
      (@custom "note" (after code) "kept")
    )
    (core module (;1;))
  )
  (core module $M
    (type (;0;) (func))
    (func (;0;) (type 0))
  )
  (instance (instantiate $C))
)
