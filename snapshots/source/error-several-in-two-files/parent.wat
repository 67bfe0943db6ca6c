(component
  (import "./a.wat" (component $A))
  (import "./none.wat" (component $B))
  (import "./c.wat" (component $C))
)
