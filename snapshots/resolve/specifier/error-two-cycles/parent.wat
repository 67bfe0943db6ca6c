(component
  (import "./a.wat" (component $A))
  (import "./b.wat" (component $B))
)
