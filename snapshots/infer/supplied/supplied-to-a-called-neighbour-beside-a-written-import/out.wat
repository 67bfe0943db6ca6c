(component
  (import "ns:s/x" (instance $s (export "res" (type $res (sub resource)))))
  (alias export $s "res" (type $res))
  (import "ns:of-s/x" (instance $of-s
    (export "res" (type $res-2 (eq $res)))
    (export "a" (func (result u32)))
    (export "get" (func (param "self" (borrow $res-2)) (result u32)))
  ))
  (component $child-component
    (import "ns:s/x" (instance $s (export "res" (type $res (sub resource)))))
    (alias export $s "res" (type $resource))
    (import "ns:of-s/x" (instance $of-s (export "res" (type $res (eq $resource))) (export "a" (func (result u32))) (export "get" (func (param "self" (borrow $res)) (result u32)))))
    (core module $M (func (export "f") (result i32) (i32.const 3000)))
    (core instance $m (instantiate $M))
    (func $f (result u32) (canon lift (core func $m "f")))
    (export "f" (func $f))
  )
  (component $component
    (import "ns:s/x" (instance $s (export "res" (type $res (sub resource)))))
    (alias export $s "res" (type $res))
    (import "ns:of-s/x" (instance $of-s
      (export "res" (type $res-2 (eq $res)))
      (export "a" (func (result u32)))
      (export "get" (func (param "self" (borrow $res-2)) (result u32)))
    ))
    (import "dependency0-0" (instance $child (export "f" (func (result u32)))))
    (core func (canon lower (func $child "f")))
  )
  (instance $child (instantiate $child-component
    (with "ns:s/x" (instance $s))
    (with "ns:of-s/x" (instance $of-s))))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $child))
    (with "ns:s/x" (instance $s))
    (with "ns:of-s/x" (instance $of-s))))
)
