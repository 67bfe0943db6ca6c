(component
  (import "./b.wat" (component $B))
)
