(component
  (import "fd" (func $fd))
  (component $n
    (import "fd" (func $fd-2))
    (type (component (export "f" (func))))
    (type (component (export "f" (func)) (export "g" (func))))
    (component $b-as-declared
      (component $b (core module $m (func (export "f"))) (core instance $i (instantiate $m)) (func $f (canon lift (core func $i "f"))) (export "f" (func $f)) (export "g" (func $f)) (export "h" (func $f)))
      (alias outer 1 2 (type $b-type))
      (export "definition" (component $b) (component (type $b-type)))
    )
    (instance $b-as-declared (instantiate $b-as-declared))
    (alias export $b-as-declared "definition" (component $b))
    (component $K (import "fd" (func)))
    (instance (instantiate $K (with "fd" (func $fd-2))))
    (export "c" (component $b)))
  (instance $i (instantiate $n (with "fd" (func $fd))))
  (export "c" (component $i "c"))
)
