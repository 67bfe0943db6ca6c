(component
  (import "./child.wat" (component $C
    (type $t (tuple u32 u32))
    (export "t" (type (eq $t)))))
)
