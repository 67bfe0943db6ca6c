(component
  (type $C-type (component
    (export "in" (instance
      (export "f" (func))))))
  (component $C-as-declared
    (component $C
      (component $K
        (core module $m
          (func (export "f") unreachable)
          (func (export "g") unreachable))
        (core instance $i (instantiate $m))
        (func (export "f") (canon lift (core func $i "f")))
        (func (export "g") (canon lift (core func $i "g")))
      )
      (instance $in (instantiate $K))
      (export "in" (instance $in))
    )
    (export "definition" (component $C) (component (type $C-type)))
  )
  (instance $C-as-declared (instantiate $C-as-declared))
  (alias export $C-as-declared "definition" (component $C))
  (instance $i (instantiate $C))
  (alias export $i "in" (instance $in))
  (export "x" (instance $in))
  (export "y" (instance $i "in"))
)
