(component
  (import "unlocked-dep=<ns:pkg@{>=1.0.0}>" (component ...))
)
