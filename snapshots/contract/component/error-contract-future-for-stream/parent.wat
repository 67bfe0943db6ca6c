(component
  (import "./child.wat" (component $C
    (type $t (future u8))
    (export "t" (type (eq $t)))))
)
