(component
  (import "locked-dep=<a:b:pkg@1.0.0>" (component ...))
)
