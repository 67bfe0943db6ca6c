(component
  (component $A
    (component $B
      (component $D (core module (func)))
      (instance (instantiate $D))
    )
    (core module $M (func))
    (instance (instantiate $B))
  )
  (instance (instantiate $A))
)
