(component
  (import "url=<file:child.wat>" (component $C))
  (instance (instantiate $C))
)
