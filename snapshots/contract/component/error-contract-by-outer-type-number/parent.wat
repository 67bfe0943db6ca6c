(component
  (type (record (field "x" u32)))
  (import "./child.wat" (component $C
    (alias outer 1 0 (type $rec))
    (export "rec" (type (eq $rec)))))
)
