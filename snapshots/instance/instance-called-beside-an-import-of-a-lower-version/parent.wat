(component
  (import "./w.wat" (instance $w ...))
  (import "a:b/c@1.2.0" (instance $c (export "f" (func)) (export "g" (func))))
  (core func $l (canon lower (func $w "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))))
