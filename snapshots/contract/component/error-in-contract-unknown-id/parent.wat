(component
  (import "./child.wat" (component $C (type $none)))
)
