(component
  (component $child
    (core module $m
      (func (export "f") unreachable)
      (func (export "g") unreachable))
    (core instance $i (instantiate $m))
    (func (export "f") (canon lift (core func $i "f")))
    (func (export "g") (canon lift (core func $i "g")))
  )
  (type $T (component (export "f" (func))))
  (component $A-as-declared
    (alias outer 1 $child (component $A))
    (export "definition" (component $A) (component (type $T)))
  )
  (instance $A-as-declared (instantiate $A-as-declared))
  (alias export $A-as-declared "definition" (component $A))
  (component $B-as-declared
    (alias outer 1 $child (component $B))
    (alias outer 1 0 (type $B-type))
    (export "definition" (component $B) (component (type $B-type)))
  )
  (instance $B-as-declared (instantiate $B-as-declared))
  (alias export $B-as-declared "definition" (component $B))
  (import "types" (instance $types (export "t" (type (eq $T)))))
  (component $N
    (alias outer 1 $T (type $D-type))
    (component $D-as-declared
      (alias outer 2 $child (component $D))
      (export "definition" (component $D) (component (type $D-type)))
    )
    (instance $D-as-declared (instantiate $D-as-declared))
    (alias export $D-as-declared "definition" (component $D))
    (export "d" (component $D))
  )
  (export "a" (component $A))
  (export "b" (component $B))
  (export "n" (component $N))
)
