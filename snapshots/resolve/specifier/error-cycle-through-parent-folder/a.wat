(component
  (import "x/.././parent.wat" (component $C))
)
