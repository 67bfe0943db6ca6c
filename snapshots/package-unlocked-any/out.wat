(component
  (component $pkg-2.0.0
    (type $t (enum "v2-0-0"))
    (export "t" (type $t))
  )
  (alias outer 0 $pkg-2.0.0 (component))
)
