(component
  (component $A
    (core module $m
      (func (export "f") unreachable)
      (func (export "g") unreachable))
    (core instance $i (instantiate $m))
    (func (export "f") (canon lift (core func $i "f")))
    (func (export "g") (canon lift (core func $i "g")))
  )
  (alias outer 0 $A (component $B))
  (instance $a (instantiate $A))
  (instance $b (instantiate $B))
  (export "f" (func $a "f"))
  (export "g" (func $b "g"))
)
