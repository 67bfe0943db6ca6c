(component
  (import "lib/../lib/./child.wat" (component $C))
  (instance (instantiate $C))
)
