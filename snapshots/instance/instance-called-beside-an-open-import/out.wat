(component $Top
  (import "h" (external-id "hid") (func $h))
  (import "db" (external-id "users") (func $db))
  (component $o (import "h" (external-id "hid") (func $h)) (import "db" (external-id "users") (func)) (core module $m (func (export "run"))) (core instance $i (instantiate $m)) (func (export "run") (canon lift (core func $i "run"))))
  (import "xx" (component $y (export "run" (func))))
  (component $mid
    (import "h" (external-id "hid") (func $h))
    (import "db" (external-id "users") (func $db))
    (import "x" (component $x (export "run" (func))))
    (alias outer 1 $o (component $w-component))
    (component $M
      (import "dependency0-0" (instance $w (export "run" (func))))
      (import "x" (component $x (export "run" (func))))
      (core func $l (canon lower (func $w "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))) (export "run" (external-id "mid-out") (func $w "run")))
    (instance $w (instantiate $w-component
      (with "h" (func $h))
      (with "db" (func $db))))
    (instance $M (instantiate $M
      (with "dependency0-0" (instance $w)) (with "x" (component $x))))
    (export "run" (external-id "mid-out") (func $M "run"))
  )
  (instance (instantiate $mid (with "x" (component $y))
    (with "h" (func $h))
    (with "db" (func $db)))))
