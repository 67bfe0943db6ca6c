(component
  (import "./child.wat" (component $C
    (type $t (list u8))
    (export "t" (type (eq $t)))))
)
