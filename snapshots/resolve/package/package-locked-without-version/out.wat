(component
  (component
    (type $t (enum "plain"))
    (export "t" (type $t))
  )
)
