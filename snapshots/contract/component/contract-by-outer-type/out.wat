(component
  (type $rec (record (field "x" u32)))
  (component $C
    (type $t (record (field "x" u32)))
    (export "rec" (type $t))
  )
  (instance (instantiate $C))
)
