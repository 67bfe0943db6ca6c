(component
  (import "deep/d.wat" (component $D))
  (instance (instantiate $D))
)
