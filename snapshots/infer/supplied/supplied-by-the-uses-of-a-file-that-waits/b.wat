(component
  (import "ns:x/x" (instance $x (export "f" (func))))
  (import "ns:y/y" (instance $y ...))
)
