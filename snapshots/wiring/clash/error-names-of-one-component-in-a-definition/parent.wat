(component
  (component $In
    (import "./a.wat" (component $A ...))
    (import "./b.wat" (component $B ...))
    (instance (instantiate $A ...))
    (instance (instantiate $B ...))))
