(component
  (type $C-type u8)
  (instance $C-as-declared)
  (type $"\43-type-2" u16)
  (type $C-type-3 (component
    (export "f" (func))))
  (component $C-as-declared-2
    (component $C
      (core module $m
        (func (export "f") unreachable)
        (func (export "g") unreachable))
      (core instance $i (instantiate $m))
      (func (export "f") (canon lift (core func $i "f")))
      (func (export "g") (canon lift (core func $i "g")))
    )
    (export "definition" (component $C) (component (type $C-type-3)))
  )
  (instance $C-as-declared-2 (instantiate $C-as-declared-2))
  (alias export $C-as-declared-2 "definition" (component $C))
  (export "c" (component $C))
  (component
    (alias outer 1 $C-type (type))
    (export "t" (type 0)))
)
