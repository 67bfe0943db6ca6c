(component
  (import "locked-dep=<ns:pkg@1.9.0>" (component ...))
)
