(component
  (import "me" (component $C))
)
