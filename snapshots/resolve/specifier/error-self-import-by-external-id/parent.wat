(component
  (import "me" (external-id "./parent.wat") (component $C))
)
