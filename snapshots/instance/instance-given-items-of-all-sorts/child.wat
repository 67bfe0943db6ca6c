(component
  (import "f" (func $f (result u32)))
  (import "i" (instance $i (export "g" (func))))
  (import "c" (component $c (import "x" (func)) (export "y" (func))))
  (import "m" (core module $m (export "h" (func (param i32)))))
  (import "r" (type $r (sub resource)))
  (import "use" (func (param "r" (borrow $r))))
  (export "run" (func $f))
)
