(component
  (import "./none.wat" (component $A))
  (core module $x)
  (import "./nor-this.wat" (component $B))
)
