(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (import "./m.wat" (component $M ...))
  (import "./n.wat" (component $N ...))
  (component $Same
    (import "c" (component $c
      (import "dep" (component (export "f" (func (result u32)))))
      (export "f" (func (result u32)))))
    (export "c" (component $c)))
  (instance $m (instantiate $Same (with "c" (component $M))))
  (instance $n (instantiate $Same (with "c" (component $N))))
  (instance $again (instantiate $Same (with "c" (component $n "c"))))
  (instance $a (instantiate (component $m "c") (with "dep" (component $Own))))
  (instance $b (instantiate (component $again "c") (with "dep" (component $Own))))
  (export "a" (func $a "f"))
  (export "b" (func $b "f"))
)
