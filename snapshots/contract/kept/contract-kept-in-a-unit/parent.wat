(component
  (import "./b.wat" (component $B ...))
  (instance $b (instantiate $B))
  (export "b" (instance $b))
)
