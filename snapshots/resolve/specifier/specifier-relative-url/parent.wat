(component
  (import "relative-url=<child.wat>" (component $C))
  (instance (instantiate $C))
)
