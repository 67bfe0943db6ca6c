(component
  (component $Inner)
  (instance (instantiate $Inner))
  (export "inner" (component $Inner))
)
