(component
  (import "./a;b.wat" (component $Child ...))
)
