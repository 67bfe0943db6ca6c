(component
  ((@x) import "./c.wat" (component $C))
  ((@x (y)) component $D (import "./c.wat"))
  (instance (instantiate $C))
  (instance (instantiate $D))
)
