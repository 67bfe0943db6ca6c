(component
  (import "./child.wat" (component $C
    (type $t (list u8 4))
    (export "t" (type (eq $t)))))
)
