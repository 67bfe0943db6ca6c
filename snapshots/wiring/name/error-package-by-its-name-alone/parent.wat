(component
  (import "ns:child" (component $Child ...))
  (import "ns:other@1.0.0" (component $Other ...))
  (import "ns:Bad_name" (component $Bad ...))
)
