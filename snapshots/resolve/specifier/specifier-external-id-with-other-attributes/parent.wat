(component
  (import "a:b/child@1.2.0" (external-id "child.wat") (component $C))
  (instance (instantiate $C))
)
