(component
  (import "child.wat" (external-id "./real.wat") (component $C))
  (instance (instantiate $C))
)
