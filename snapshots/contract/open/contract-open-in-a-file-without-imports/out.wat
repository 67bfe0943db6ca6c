(component
  (component $Plain
    (component $Inner)
    (instance (instantiate $Inner))
    (export "inner" (component $Inner))
  )
  (export "plain" (component $Plain))
)
