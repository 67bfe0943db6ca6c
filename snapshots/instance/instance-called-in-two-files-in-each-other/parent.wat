(component $Top
  (import "db" (external-id "users") (func $d))
  (import "./mid.wat" (instance $mid ...))
  (core func $l (canon lower (func $mid "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))))
