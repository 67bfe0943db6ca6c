(component
  (import "locked-dep=<ns:pkg@1.2.3>" (component ...))
)
