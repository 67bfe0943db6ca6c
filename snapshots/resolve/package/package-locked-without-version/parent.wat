(component
  (import "locked-dep=<ns:pkg>" (component ...))
)
