(component
  (core module $own (func (export "f") (result i32) i32.const 7))
  (component $M (import "dep" (core module $d (export "f" (func (result i32))))) (core instance $i (instantiate $d)) (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (component $N
    (alias outer 1 $M (component $m))
    (export "m" (component $m)))
  (instance $n (instantiate $N))
  (instance $i (instantiate (component $n "m") (with "dep" (core module $own))))
  (export "f" (func $i "f"))
)
