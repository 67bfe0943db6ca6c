(component
  (import "url=<./child.wat>,integrity=<sha256-2SmKENGwc1g33EvYXaxkGw887yekfl1TpU8vP1svz/o=>" (component ...))
)
