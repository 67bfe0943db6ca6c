(component
  (import "types" (instance $types (export "res" (type (sub resource)))))
  (alias export $types "res" (type $res))
  (import "a" (instance $a (export "f" (func (result (own $res)))) (export "g" (func))))
  (import "b" (instance $b (export "h" (func))))
  (component $File
    (import "a" (instance $a (export "g" (func))))
    (import "b" (instance $b (export "h" (func))))
    (component $child-component
      (core module $M (func (export "run")))
      (core instance $m (instantiate $M))
      (func (export "run") (canon lift (core func $m "run")))
    )
    (component $component
      (import "a" (instance $a (export "g" (func))))
      (import "b" (instance $b (export "h" (func))))
      (component $User (import "a" (instance (export "g" (func)))))
      (instance (instantiate $User (with "a" (instance $a))))
      (import "dependency0-0" (instance $child (export "run" (func))))
      (core func (canon lower (func $child "run")))
    )
    (instance $child (instantiate $child-component))
    (instance $component (instantiate $component
      (with "dependency0-0" (instance $child))
      (with "a" (instance $a))
      (with "b" (instance $b))))
  )
  (instance (instantiate $File (with "a" (instance $a)) (with "b" (instance $b))))
)
