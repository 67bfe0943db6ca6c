(component
  (component $pkg)
  (alias outer 0 $pkg (component))
  (core module)
  (import "host" (external-id "ns:pkg@1.0.0") (instance))
)
