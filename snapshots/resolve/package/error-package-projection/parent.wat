(component
  (import "locked-dep=<ns:pkg/part@1.2.3>" (component ...))
)
