(component
  (component $child (import "who" (func)))
  (component $N
    (alias outer 1 $child (component $A))
    (export "a" (component $A)))
  (alias outer 0 $child (component $B))
  (export "n" (component $N))
  (export "b" (component $B))
)
