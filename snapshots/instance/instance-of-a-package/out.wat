(component
  (component $instance-component
    (type $t (enum "v1-0-0"))
    (export "t" (type $t))
  )
  (instance (instantiate $instance-component))
  (component $newest-component
    (type $t (enum "v1-10-0"))
    (export "t" (type $t))
  )
  (instance $newest (instantiate $newest-component))
)
