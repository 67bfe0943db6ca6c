(component
  ;; ... and so on
  (import "log" (instance $log... (; ... ;) (export "print" (func (param "line" string))) (; ... ;)))
  (@custom "note" "...")
  (@someone's-annotation (...) ...)
  (component $Child (import "log" (instance (export "print" (func (param "line" string)))))) ;; ...
  (core module $... (memory 1) (data "...") (export "..." (func 0)) (func (; ... ;)))
  (core instance $... (instantiate $... (; ... ;)))
  (instance $child (instantiate $Child (with "log" (instance $log...)) (@dots ...) (; ... ;)))
)
