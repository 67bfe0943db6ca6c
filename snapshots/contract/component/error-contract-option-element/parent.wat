(component
  (import "./child.wat" (component $C
    (type $t (option string))
    (export "t" (type (eq $t)))))
)
