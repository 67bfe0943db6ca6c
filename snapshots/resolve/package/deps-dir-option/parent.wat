(component
  (import "locked-dep=<ns:pkg@1.0.0>" (component ...))
)
