(component
  (import "locked-dep=<ns:pkg@1.0.0>" (component ...))
  (import "unlocked-dep=<ns:pkg>" (component ...))
)
