(component
  (type $t (component ...))
  (import "./child.wat" (component $C (type $t)))
)
