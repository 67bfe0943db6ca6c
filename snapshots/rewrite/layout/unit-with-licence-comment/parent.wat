;; Copyright the authors of parent.wat.
(component
  (import "./child.wat" (component $C))
  (instance (instantiate $C))
)
