(component
  (import "./child.wat" (component $C
    (type $t u32)
    (export "t" (type (eq $t)))))
)
