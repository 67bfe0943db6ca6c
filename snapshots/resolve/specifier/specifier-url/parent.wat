(component
  (import "url=<./child.wat>" (component $C))
  (instance (instantiate $C))
)
