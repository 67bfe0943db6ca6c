(component
  (import "h" (external-id "hid") (func $h))
  (import "db" (func $database))
  (component $w-component (import "h" (external-id "hid") (func $h)) (import "db" (external-id "users") (func)) (core module $m (func (export "run"))) (core instance $i (instantiate $m)) (func (export "run") (canon lift (core func $i "run"))))
  (component $component
    (import "dependency0-0" (instance $w (export "run" (func))))
    (import "db" (func $database))
    (core func $l (canon lower (func $w "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))))
  (instance $w (instantiate $w-component
    (with "h" (func $h))
    (with "db" (func $database))))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $w)) (with "db" (func $database))))
)
