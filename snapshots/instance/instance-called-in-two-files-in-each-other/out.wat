(component $Top
  (import "h" (external-id "hid") (func $h))
  (import "db" (external-id "users") (func $d))
  (component $mid-component
    (import "h" (external-id "hid") (func $h))
    (import "db" (external-id "users") (func $database))
    (component $w-component (import "h" (external-id "hid") (func $h)) (import "db" (external-id "users") (func)) (core module $m (func (export "run"))) (core instance $i (instantiate $m)) (func (export "run") (canon lift (core func $i "run"))))
    (component $M
      (import "dependency0-0" (instance $w (export "run" (func))))
      (import "db" (external-id "users") (func $database))
      (core func $l (canon lower (func $w "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))) (export "run" (external-id "mid-out") (func $w "run")))
    (instance $w (instantiate $w-component
      (with "h" (func $h))
      (with "db" (func $database))))
    (instance $M (instantiate $M
      (with "dependency0-0" (instance $w)) (with "db" (func $database))))
    (export "run" (external-id "mid-out") (func $M "run"))
  )
  (component $Top
    (import "db" (external-id "users") (func $d))
    (import "dependency0-0" (instance $mid (export "run" (external-id "mid-out") (func))))
    (core func $l (canon lower (func $mid "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))))
  (instance $mid (instantiate $mid-component
    (with "h" (func $h))
    (with "db" (func $d))))
  (instance $Top (instantiate $Top
    (with "dependency0-0" (instance $mid)) (with "db" (func $d))))
)
