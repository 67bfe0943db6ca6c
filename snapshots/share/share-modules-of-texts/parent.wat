(component
  (import "./a.wat" (component $A ...))
  (import "./b.wat" (component $B ...))
  (export "a" (component $A))
  (export "b" (component $B))
)
