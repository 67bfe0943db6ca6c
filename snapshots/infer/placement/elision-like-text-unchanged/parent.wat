(component
  ;; ... and so on
  (import "./child.wat" (component $C ...)) (; ... ;)
  (@custom "note" "...")
  (@someone's-annotation ...)
  (instance $... (instantiate $C))
  (export "dots" (instance $...))
)
