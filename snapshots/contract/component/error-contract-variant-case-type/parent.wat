(component
  (import "./child.wat" (component $C
    (type $t (variant (case "a" u32)))
    (export "t" (type (eq $t)))))
)
