(component
  (import "t" (instance $t (export "q" (func))))
  (import "./r.wat" (instance $w ...))
  (core func $l (canon lower (func $w "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))))
