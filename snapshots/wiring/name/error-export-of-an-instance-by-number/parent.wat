(component
  (import "./child.wat" (component ...))
  (instance (instantiate 0))
  (alias export 0 "re-ad" (func))
  (export "read" (func 0)))
