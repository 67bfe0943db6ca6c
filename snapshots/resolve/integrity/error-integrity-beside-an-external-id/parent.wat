(component
  (import "integrity=<sha256-2SmKENGwc1g33EvYXaxkGw887yekfl1TpU8vP1svz/o=>" (external-id "./child.wat") (component ...))
)
