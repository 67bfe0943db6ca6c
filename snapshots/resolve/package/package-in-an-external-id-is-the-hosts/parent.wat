(component
  (import "a" (external-id "ns:pkg") (component))
  (import "b" (external-id "ns:pkg/part@1.0.0") (component))
  (import "c" (external-id "ns:pkg@1") (component))
  (import "d" (external-id "oci:Image@1.0.0") (component))
  (import "u" (external-id "https://example.com/pkg@1.0.0") (component))
  (import "v" (external-id "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6") (component))
  (import "e" (external-id "ns:pkg@1.0.0") (instance))
  (import "f" (external-id "ns:pkg@1.0.0") (func))
  (type (component
    (import "g" (external-id "ns:pkg@1.0.0") (component))))
  (import "./child.wat" (component))
)
