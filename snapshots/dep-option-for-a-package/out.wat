(component
  (component
    (type $t (enum "x"))
    (export "t" (type $t))
  )
  (component
    (type $t (enum "x"))
    (export "t" (type $t))
  )
)
