(component
  (import "a:b/c@1.2.0" (instance $c
    (export "f" (func))
    (export "g" (func))
  ))
  (component $w-component (import "a:b/c@1" (version-suffix ".4.0") (instance (export "f" (func)))) (core module $m (func (export "run"))) (core instance $i (instantiate $m)) (func (export "run") (canon lift (core func $i "run"))))
  (component $component
    (import "dependency0-0" (instance $w (export "run" (func))))
    (import "a:b/c@1.2.0" (instance $c (export "f" (func)) (export "g" (func))))
    (core func $l (canon lower (func $w "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))))
  (instance $w (instantiate $w-component (with "a:b/c@1" (instance $c))))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $w)) (with "a:b/c@1.2.0" (instance $c))))
)
