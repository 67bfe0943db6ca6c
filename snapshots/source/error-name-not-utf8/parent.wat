(component
  (import "./\ff.wat" (component $C))
)
