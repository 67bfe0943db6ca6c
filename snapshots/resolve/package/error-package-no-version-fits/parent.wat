(component
  (import "unlocked-dep=<ns:pkg@{>=3.0.0}>" (component ...))
)
