(component
  (import "./w.wat" (instance $w ...))
  (import "db" (func $database))
  (core func $l (canon lower (func $w "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))))
