(component
  ;; ... and so on
  (component $C
    (core module)
  ) (; ... ;)
  (@custom "note" "...")
  (@someone's-annotation ...)
  (instance $... (instantiate $C))
  (export "dots" (instance $...))
)
