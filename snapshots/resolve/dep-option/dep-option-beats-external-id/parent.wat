(component
  (import "child" (external-id "./old.wat") (component $C))
  (instance (instantiate $C))
)
