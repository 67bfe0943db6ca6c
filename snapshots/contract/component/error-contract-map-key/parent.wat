(component
  (import "./child.wat" (component $C
    (type $t (map string u32))
    (export "t" (type (eq $t)))))
)
