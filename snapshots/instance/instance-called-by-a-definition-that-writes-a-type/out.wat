(component
  (import "ns:s/x" (instance $s (export "res" (type $res (sub resource))) (export "get" (func (param "self" (borrow $res)) (result u32)))))
  (component $Definition
    (import "ns:s/x" (instance $s (export "res" (type $res (sub resource)))))
    (import "log" (func $log (param "x" u32)))
    (component $child-component
      (core module $M (func (export "run")))
      (core instance $m (instantiate $M))
      (func (export "run") (canon lift (core func $m "run")))
    )
    (component $Definition
    (import "ns:s/x" (instance $s (export "res" (type (sub resource)))))
    (import "log" (func $log (param "x" u32)))
    (import "child" (instance $child (export "run" (func))))
    (core func (canon lower (func $child "run")))
    (component $User (import "log" (func (param "x" u32))))
    (instance (instantiate $User (with "log" (func $log))))
  )
    (instance $child (instantiate $child-component))
    (instance $Definition (instantiate $Definition
      (with "child" (instance $child))
      (with "ns:s/x" (instance $s))
      (with "log" (func $log))))
  )
  (import "log" (func $log (param "x" u32)))
  (instance (instantiate $Definition
    (with "ns:s/x" (instance $s))
    (with "log" (func $log))))
  (export "definition" (component $Definition))
)
