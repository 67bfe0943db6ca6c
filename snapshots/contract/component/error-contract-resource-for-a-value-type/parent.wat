(component
  (import "./child.wat" (component $C
    (type $t u32)
    (export "r" (type (eq $t)))))
)
