(component
  (import "helper" (external-id "urn:host:helper") (component $H))
  (import "./child.wat" (component $C))
  (instance (instantiate $C))
)
