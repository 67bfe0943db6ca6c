(component
  (import "url=<./old.wat>" (component $C))
  (instance (instantiate $C))
)
