(component
  (import "log" (external-id "./log.wat") (component $Log))
  (component $Child)
  (import "acme-tools" (component $Tools))
  (instance (instantiate $Log))
  (instance (instantiate $Child))
)
