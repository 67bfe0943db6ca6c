(component
  (import "child" (external-id "./none.wat") (component $C))
)
