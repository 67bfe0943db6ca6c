(component
  (component $D (import "m" (core module $M ...)) (core instance $i (instantiate $M)) (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (import "./w.wat" (component $W ...))
  (instance $w (instantiate $W (with "d" (component $D))))
  (export "x" (func $w "f")))
