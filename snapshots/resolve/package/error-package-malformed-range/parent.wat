(component
  (import "unlocked-dep=<ns:pkg@{=1.2.3}>" (component ...))
  (import "unlocked-dep=<ns:pkg@1.2.3>" (component ...))
  (import "locked-dep=<ns:pkg@1.2>" (component ...))
  (import "locked-dep=<pkg@1.2.3>" (component ...))
  (import "locked-dep=<Ns:pkg-@1.2.3>" (component ...))
)
