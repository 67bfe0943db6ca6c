(component
  (import "./child.wat" (component $C
    (type $t (variant (case "a")))
    (export "t" (type (eq $t)))))
)
