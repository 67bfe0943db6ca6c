(component
  (import "one" (external-id "ns:pkg@1.0.0") (component ...))
  (import "two" (external-id "ns:pkg@2.0.0-rc.1") (component ...))
  (import "part" (external-id "a:part@1.0.0") (core module ...))
  (import "host" (external-id "ns:pkg@1.0.0") (instance))
)
