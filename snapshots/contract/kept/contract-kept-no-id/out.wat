(component
  (component $component)
  (type $component-type u8)
  (type $component-type-2 (component
    (export "f" (func))))
  (component $component-as-declared
    (component $component-2
      (core module $m
        (func (export "f") unreachable)
        (func (export "g") unreachable))
      (core instance $i (instantiate $m))
      (func (export "f") (canon lift (core func $i "f")))
      (func (export "g") (canon lift (core func $i "g")))
    )
    (export "definition" (component $component-2) (component (type $component-type-2)))
  )
  (instance $component-as-declared (instantiate $component-as-declared))
  (alias export $component-as-declared "definition" (component $component-2))
  (export "c" (component 2))
)
