(component
  (import "./\1b[31m\0achild.wat" (component $C))
)
