(component
  (component $pkg
    (type $t (enum "v2-0-0"))
    (export "t" (type $t))
  )
  (alias outer 0 $pkg (component))
)
