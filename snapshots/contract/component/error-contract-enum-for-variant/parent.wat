(component
  (import "./child.wat" (component $C
    (type $t (enum "a" "b"))
    (export "t" (type (eq $t)))))
)
