(component
  (component $b (core module))
  (component $A
    (alias outer 1 $b (component $B))
  )
  (alias outer 0 $b (component $B))
  (export "a" (component $A))
)
