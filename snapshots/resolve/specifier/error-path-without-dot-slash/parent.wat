(component
  (import "lib/child" (component $C))
)
