(component
  (import "url=<./child.wat>,integrity=<sha256-!!!!>" (component ...))
)
