(component
  (import "./a b (c) \c3\a9.wat" (component $C))
  (instance (instantiate $C))
)
