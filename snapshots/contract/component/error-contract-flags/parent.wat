(component
  (import "./child.wat" (component $C
    (type $t (flags "read"))
    (export "t" (type (eq $t)))))
)
