(component
  (import "./child.wat" (component $C
    (export "r" (type $r (sub resource)))
    (export "s" (type (eq $r)))))
)
