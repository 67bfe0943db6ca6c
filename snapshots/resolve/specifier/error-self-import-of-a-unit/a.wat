(component $A
  (component $N (component $M (import "a.wat")))
)
