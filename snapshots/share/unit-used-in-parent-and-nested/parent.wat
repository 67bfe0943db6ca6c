(component
  (component $N
    (import "./child.wat" (component $A (import "who" (func))))
    (export "a" (component $A)))
  (import "./child.wat" (component $B (import "who" (func))))
  (export "n" (component $N))
  (export "b" (component $B))
)
