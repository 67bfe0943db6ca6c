(component
  (import "locked-dep=<ns:child@3.0.0>" (component ...))
)
