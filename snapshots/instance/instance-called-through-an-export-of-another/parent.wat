(component
  (component $G (import "x" (instance $x (export "get" (func (result u32))))) (core func (canon lower (func $x "get"))) (export "y" (instance $x)))
  (component $N
    (import "./get.wat" (instance $c ...))
    (instance $g (instantiate $G (with "x" (instance $c))))
    (core func $d (canon lower (func $g "y" "get")))
    (func $f (alias export $c "get"))
    (export "get" (func $f))
  )
  (instance $n (instantiate $N ...))
  (export "get" (func $n "get"))
)
