(component
  (import "unlocked-dep=<ns:pkg@{>=1.0.0}" (component ...))
  (import "locked-dep=ns:pkg" (component ...))
  (import "locked-dep=<ns:pkg>x" (component ...))
)
