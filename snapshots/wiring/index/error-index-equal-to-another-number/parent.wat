(component
  (import "./child.wat" (component $C ...))
  (instance (instantiate $C ...))
  (component
    (alias outer 1 1 (component))))
