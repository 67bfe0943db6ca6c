(component
  (import "a:b:c:d/e" (func))
  (component $C)
)
