(component
  (import "host" (core module $Host))
  (component $Outer
    (component $Inner
      (alias outer 2 $Host (core module $Same))
      (core instance (instantiate $Same))
    )
    (instance $inner (instantiate $Inner))
  )
  (instance $outer (instantiate $Outer))
)
