(component
  (component $A (import "who" (func)))
  (alias outer 0 $A (component $B))
  (alias outer 0 $A (component $C))
  (export "a" (component $A))
  (export "b" (component $B))
  (export "c" (component $C))
)
