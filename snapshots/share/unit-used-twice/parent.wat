(component
  (import "./child.wat" (component $A (import "who" (func))))
  (import "./child.wat" (component $B (import "who" (func))))
  (import "lib/../child.wat" (component $C (import "who" (func))))
  (export "a" (component $A))
  (export "b" (component $B))
  (export "c" (component $C))
)
