(component
  (import "unlocked-dep=<ns:pkg>" (component ...))
)
