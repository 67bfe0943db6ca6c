(component $M
  (import "./w.wat" (instance $w ...))
  (import "x" (external-id "./w.wat") (component $x (export "run" (func))))
  (core func $l (canon lower (func $w "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))) (export "run" (external-id "mid-out") (func $w "run")))
