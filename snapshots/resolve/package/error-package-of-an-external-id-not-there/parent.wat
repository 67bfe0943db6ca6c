(component
  (import "two" (external-id "ns:pkg@2.0.0") (component ...))
  (import "other" (external-id "ns:other@1.0.0") (core module ...))
)
