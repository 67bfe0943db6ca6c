(component
  (import "url=<./child.wat>,integrity=<sha256-AAAA>" (component ...))
)
