(component
  (import "./child.wat" (component $C
    (type $t (variant (case "a") (case "b")))
    (export "t" (type (eq $t)))))
)
