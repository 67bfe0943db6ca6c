(component
  (import "./child.wat" (component $C (exprt "f" (func))))
)
