(component
  (import "child" (external-id "oci:child") (component $C))
  (instance (instantiate $C))
)
