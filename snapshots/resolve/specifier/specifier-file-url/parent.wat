(component
  (import "file:./a%20child.wat" (component $C))
  (instance (instantiate $C))
)
