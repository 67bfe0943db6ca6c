(component
  (import "./child.wat" (component $C
    (type $t (tuple u32 u8))
    (export "t" (type (eq $t)))))
)
