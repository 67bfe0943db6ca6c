(component
  ;; the parent
  (import "./child.wat" (component $C))
  (instance (instantiate $C))
)
