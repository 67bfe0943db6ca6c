(component
  (import "child" (component $Child ...))
  (import "ns:pkg/child@1.0.0" (component $Other ...))
  (instance $child (instantiate $Child ...))
  (instance $other (instantiate $Other))
)
