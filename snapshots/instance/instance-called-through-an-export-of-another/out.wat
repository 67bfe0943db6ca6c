(component
  (component $G (import "x" (instance $x (export "get" (func (result u32))))) (core func (canon lower (func $x "get"))) (export "y" (instance $x)))
  (component $N
    (component $c-component
      (core module $m (func (export "get") (result i32) (i32.const 42)))
      (core instance $i (instantiate $m))
      (func (export "get") (result u32) (canon lift (core func $i "get"))))
    (component $N
    (import "c" (instance $c (export "get" (func (result u32)))))
    (instance $g (instantiate $G (with "x" (instance $c))))
    (core func $d (canon lower (func $g "y" "get")))
    (func $f (alias export $c "get"))
    (export "get" (func $f))
  )
    (instance $c (instantiate $c-component))
    (instance $N (instantiate $N
      (with "c" (instance $c))))
    (export "get" (func $N "get"))
  )
  (instance $n (instantiate $N))
  (export "get" (func $n "get"))
)
