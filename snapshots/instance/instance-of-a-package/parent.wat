(component
  (import "locked-dep=<ns:pkg@1.0.0>" (instance))
  (import "unlocked-dep=<ns:pkg@{>=1.0.0 <2.0.0}>" (instance $newest (type (enum "v1-10-0")) (export "t" (type (eq 0)))))
)
