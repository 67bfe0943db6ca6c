(component $P
  (import "./w.wat" (instance $w ...))
  (import "db" (external-id "orders") (func))
  (core func $l (canon lower (func $w "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))))
