(component (import "m" (core module $M ...)) (core instance $i (instantiate $M))
  (func (export "f") (result u32) (canon lift (core func $i "a"))))
