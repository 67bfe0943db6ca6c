(component
  (import "./child.wat" (component $C
    (type $t (record (field "x" u32)))
    (export "t" (type (eq $t)))))
)
