(component
  (import "./child.wat" (component $C
    (export "r" (type $r (sub resource)))
    (export "[static]r.all" (func))))
)
