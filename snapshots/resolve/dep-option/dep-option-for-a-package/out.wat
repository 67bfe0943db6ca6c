(component
  (component $pkg
    (type $t (enum "x"))
    (export "t" (type $t))
  )
  (alias outer 0 $pkg (component))
)
