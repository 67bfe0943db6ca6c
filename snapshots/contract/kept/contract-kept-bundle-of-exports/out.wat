(component
  (type $C-type (component
    (export "f" (func))))
  (component $C-as-declared
    (component $C
      (core module $m
        (func (export "f") unreachable)
        (func (export "g") unreachable))
      (core instance $i (instantiate $m))
      (func (export "f") (canon lift (core func $i "f")))
      (func (export "g") (canon lift (core func $i "g")))
    )
    (export "definition" (component $C) (component (type $C-type)))
  )
  (instance $C-as-declared (instantiate $C-as-declared))
  (alias export $C-as-declared "definition" (component $C))
  (instance $i (instantiate $C))
  (instance $b (export "a" (instance $i)) (export "c" (component $C)))
  (export "b" (instance $b))
)
