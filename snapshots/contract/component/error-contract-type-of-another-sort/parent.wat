(component
  (type $T (func))
  (import "./child.wat" (component $C
    (type $T)))
)
