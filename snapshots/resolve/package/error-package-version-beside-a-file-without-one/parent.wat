(component
  (import "locked-dep=<ns:pkg@2.0.0>" (component ...))
  (import "locked-dep=<ns:only@2.0.0>" (component ...))
)
