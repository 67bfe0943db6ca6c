(component
  (import "./child.wat" (component $C
    (import "k" (component))))
)
