(component
  (type $rec (record (field "x" u32)))
  (import "./child.wat" (component $C
    (export "rec" (type (eq $rec)))))
  (instance (instantiate $C))
)
