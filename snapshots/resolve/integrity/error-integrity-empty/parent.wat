(component
  (import "url=<./child.wat>,integrity=<>" (component ...))
)
