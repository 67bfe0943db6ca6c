(component
  (import "./module.wat" (core module $M (export "f" (func))))
  (core type $n (module (export "g" (func (result i32)))))
  (import "n" (core module $N (type $n)))
  (type (func (result u8)))
  (import "g" (func $g (type 0)))
  (export "h" (func $g))
  (export "m" (core module $M))
)
