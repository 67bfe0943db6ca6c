(component
  (core module $own (func (export "f") (result i32) i32.const 7))
  (import "./m.wat" (component $M ...))
  (component $N
    (alias outer 1 $M (component $m))
    (export "m" (component $m)))
  (instance $n (instantiate $N))
  (instance $i (instantiate (component $n "m") (with "dep" (core module $own))))
  (export "f" (func $i "f"))
)
