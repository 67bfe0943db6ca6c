(component
  (import "helper" (external-id "urn:host:helper") (component $H))
  (component $C
    (core module)
  )
  (instance (instantiate $C))
)
