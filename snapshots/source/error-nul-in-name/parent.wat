(component
  (import "./chi\00ld.wat" (component $C))
)
