(component
  (import "./child.wat" (component $Child ...))
  (instance $child (instantiate $Child ...))
  (export "a" (value $child "ea")) (export "b" (value $child "eb"))
)
