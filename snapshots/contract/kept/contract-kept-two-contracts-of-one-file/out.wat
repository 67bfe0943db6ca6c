(component
  (component $child
    (core module $m
      (func (export "f") unreachable)
      (func (export "g") unreachable))
    (core instance $i (instantiate $m))
    (func (export "f") (canon lift (core func $i "f")))
    (func (export "g") (canon lift (core func $i "g")))
  )
  (type $A-type (component
    (export "f" (func))))
  (component $A-as-declared
    (alias outer 1 $child (component $A))
    (export "definition" (component $A) (component (type $A-type)))
  )
  (instance $A-as-declared (instantiate $A-as-declared))
  (alias export $A-as-declared "definition" (component $A))
  (type $B-type (component
    (export "g" (func))))
  (component $B-as-declared
    (alias outer 1 $child (component $B))
    (export "definition" (component $B) (component (type $B-type)))
  )
  (instance $B-as-declared (instantiate $B-as-declared))
  (alias export $B-as-declared "definition" (component $B))
  (instance $a (instantiate $A))
  (instance $b (instantiate $B))
  (export "a" (instance $a))
  (export "b" (instance $b))
)
