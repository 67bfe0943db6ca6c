(component
  (import "acme:tools/child@1.0.0" (component $C))
  (instance (instantiate $C))
)
