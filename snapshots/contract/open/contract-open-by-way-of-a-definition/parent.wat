(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (import "./m.wat" (component $M ...))
  (component $N
    (alias outer 1 $M (component $m))
    (component $Inner (alias outer 2 $M (component $m)) (export "m" (component $m)))
    (instance $inner (instantiate $Inner))
    (export "n" (instance $inner)))
  (instance $n (instantiate $N))
  (instance $i (instantiate (component $n "n" "m") (with "dep" (component $Own))))
  (export "f" (func $i "f"))
)
