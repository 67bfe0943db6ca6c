(component
  (import "child" (external-id "./child.wat") (component $C))
  (instance (instantiate $C))
)
