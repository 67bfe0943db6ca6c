(component
  (import "./p2.wat" (component $P ...))
  (import "x" (instance $x (export "f" (func)) (export "g" (func (result u32)))))
  (instance $p (instantiate $P (with "x" (instance $x))))
  (export "run" (func $p "run")))
