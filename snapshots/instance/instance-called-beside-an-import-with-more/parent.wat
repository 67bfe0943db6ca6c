(component
  (import "t" (instance $t (export "r" (type (sub resource))) (export "more" (func))))
  (import "./ru.wat" (instance $w ...))
  (import "other" (func))
  (core func $l (canon lower (func $w "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))))
