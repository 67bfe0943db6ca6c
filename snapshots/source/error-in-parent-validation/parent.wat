(component
  (import "./child.wat" (component $C (import "f" (func))))
  (instance $c (instantiate $C))
)
