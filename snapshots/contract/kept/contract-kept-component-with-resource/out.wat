(component
  (type $C-type (component
    (export "r" (type $r (sub resource)))
    (export "make" (func (result (own $r))))))
  (component $C-as-declared
    (component $C
      (type $r0 (resource (rep i32)))
      (export $r "r" (type $r0))
      (core module $m
        (func (export "make") (result i32) unreachable)
        (func (export "extra") unreachable))
      (core instance $i (instantiate $m))
      (func (export "make") (result (own $r)) (canon lift (core func $i "make")))
      (func (export "extra") (canon lift (core func $i "extra")))
    )
    (export "definition" (component $C) (component (type $C-type)))
  )
  (instance $C-as-declared (instantiate $C-as-declared))
  (alias export $C-as-declared "definition" (component $C))
  (export "c" (component $C))
)
