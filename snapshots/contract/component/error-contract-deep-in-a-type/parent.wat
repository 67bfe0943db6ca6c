(component
  (import "./child.wat" (component $C
    (type $t (list (option (result (tuple u8 (list u32))))))
    (export "t" (type (eq $t)))))
)
