(component
  (type $child-type (instance
    (export "r" (type $r (sub resource)))
    (export "make" (func (result (own $r))))))
  (component $child-component
    (type $r' (resource (rep i32)))
    (core func $new (canon resource.new $r'))
    (core module $M (import "" "new" (func $new (param i32) (result i32))) (func (export "make") (result i32) (call $new (i32.const 7))))
    (core instance $m (instantiate $M (with "" (instance (export "new" (func $new))))))
    (export $r "r" (type $r'))
    (func $make (result (own $r)) (canon lift (core func $m "make")))
    (export "make" (func $make))
    (export "make-more" (func $make))
  )
  (instance $child-provided (instantiate $child-component))
  (component $child-as-declared
    (import "instance" (instance $child (type $child-type)))
    (export "instance" (instance $child))
  )
  (instance $child-as-declared (instantiate $child-as-declared (with "instance" (instance $child-provided))))
  (alias export $child-as-declared "instance" (instance $child))
  (export "child" (instance $child))
)
