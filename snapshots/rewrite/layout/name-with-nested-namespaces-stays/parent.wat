(component
  (import "a:b:c:d/e" (func))
  (import "./c.wat" (component $C))
)
