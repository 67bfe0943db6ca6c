(component
  (import "ns:x/x" (instance $x ...))
  (component $c)
  (export "c" (component $c))
)
