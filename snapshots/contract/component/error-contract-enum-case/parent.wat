(component
  (import "./child.wat" (component $C
    (type $t (enum "red" "green"))
    (export "t" (type (eq $t)))))
)
