(component
  (import "./child.wat" (component $C
    (type $t (stream u8))
    (export "t" (type (eq $t)))))
)
