(component
  (import "unlocked-dep=<ns:pkg@{>=2.0.0}>" (component ...))
  (import "unlocked-dep=<ns:only@{>=1.0.0 <2.0.0}>" (component ...))
  (import "unlocked-dep=<ns:both@{>=2.0.0}>" (component ...))
)
