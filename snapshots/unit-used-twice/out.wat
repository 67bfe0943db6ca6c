(component
  (component $A (import "who" (func)))
  (component $B (import "who" (func)))
  (component $C (import "who" (func)))
  (export "a" (component $A))
  (export "b" (component $B))
  (export "c" (component $C))
)
