(component
  (component $mine
    (type $t (enum "x"))
    (export "t" (type $t))
  )
  (alias outer 0 $mine (component))
)
