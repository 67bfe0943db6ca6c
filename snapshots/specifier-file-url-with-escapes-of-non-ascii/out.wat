(component
  (component $A)
  (component $B)
  (component $C)
)
