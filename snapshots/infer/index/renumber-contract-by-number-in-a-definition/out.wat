(component
  (component
    (import "fd" (func $fd))
    (type (component (export "a" (func))))
    (type (component (export "b" (func))))
    (component $b (core module $m (func (export "f"))) (core instance $i (instantiate $m)) (func (export "b") (canon lift (core func $i "f"))))
    (component $K (import "fd" (func)))
    (instance (instantiate $K (with "fd" (func $fd))))))
