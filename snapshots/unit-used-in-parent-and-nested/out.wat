(component
  (component $N
    (component $A (import "who" (func)))
    (export "a" (component $A)))
  (component $B (import "who" (func)))
  (export "n" (component $N))
  (export "b" (component $B))
)
