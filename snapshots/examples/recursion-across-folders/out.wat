(component
  (core module $c (func))
  (component $A
    (component $B
      (component $D (alias outer 3 $c (core module)))
      (instance (instantiate $D))
    )
    (alias outer 1 $c (core module $M))
    (instance (instantiate $B))
  )
  (instance (instantiate $A))
)
