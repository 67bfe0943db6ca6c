(component
  (import "./child.wat" (component $C))
  (instanc $c (instantiate $C))
)
