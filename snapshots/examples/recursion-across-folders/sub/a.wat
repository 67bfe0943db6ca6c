(component
  (import "./b.wat" (component $B))
  (import "../c.wat" (core module $M))
  (instance (instantiate $B))
)
