(component
  ;; ... and so on
  (import "log" (instance $log... (; ... ;) ... (; ... ;)))
  (@custom "note" "...")
  (@someone's-annotation (...) ...)
  (import "./child.wasm" (component $Child ...)) ;; ...
  (core module $... (memory 1) (data "...") (export "..." (func 0)) (func (; ... ;)))
  (core instance $... (instantiate $... (; ... ;)))
  (instance $child (instantiate $Child (with "log" (instance $log...)) (@dots ...) (; ... ;)))
)
