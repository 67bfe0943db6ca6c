(component
  (import "./b.wat" (component $C))
)
