(component
  (import "log" (external-id "./log.wat") (component $Log))
  (import "child" (external-id "./child.wat") (component $Child))
  (import "acme-tools" (component $Tools))
  (instance (instantiate $Log))
  (instance (instantiate $Child))
)
