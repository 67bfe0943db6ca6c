(component
  (import "one" (external-id "ns:pkg@1.0.0") (component))
  (component)
)
