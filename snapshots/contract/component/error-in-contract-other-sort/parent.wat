(component
  (type $t (func))
  (import "./child.wat" (component $C (type $t)))
)
