(component
  (component $A)
  (alias outer 0 $A (component $B))
  (alias outer 0 $A (component $C))
)
