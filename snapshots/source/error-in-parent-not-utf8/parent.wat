(component
  ;; café
  (import "./child.wat" (component $C))
)
