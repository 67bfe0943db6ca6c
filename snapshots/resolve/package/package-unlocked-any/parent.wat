(component
  (import "unlocked-dep=<ns:pkg@*>" (component ...))
  (import "unlocked-dep=<ns:pkg>" (component ...))
)
