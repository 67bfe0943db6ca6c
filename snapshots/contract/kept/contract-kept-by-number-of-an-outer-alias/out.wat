(component
  (component $x (core module $m (func (export "f"))) (core instance $i (instantiate $m)) (func $f (canon lift (core func $i "f"))) (export "f" (func $f)) (export "g" (func $f)) (export "h" (func $f)))
  (type (component (export "f" (func))))
  (type (component (export "f" (func)) (export "g" (func))))
  (component $n
    (alias outer 1 1 (type))
    (component $b-as-declared
      (alias outer 2 $x (component $b))
      (alias outer 1 0 (type $b-type))
      (export "definition" (component $b) (component (type $b-type)))
    )
    (instance $b-as-declared (instantiate $b-as-declared))
    (alias export $b-as-declared "definition" (component $b))
    (export "c" (component $b)))
  (instance $i (instantiate $n))
  (export "c" (component $i "c"))
)
