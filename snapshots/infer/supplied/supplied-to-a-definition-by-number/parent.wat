(component
  (type (func))
  (component
    (import "x" (core module ...))
    (type (func (result u32)))
    (import "y" (func ...))
    (core instance (instantiate 0)) (func (type 0) (canon lift (core func 0 "f"))) (export "f" (func 1)) (export "g" (func 0)))
  (core module (func (export "f") (result i32) i32.const 1))
  (import "g" (func (type 0)))
  (instance (instantiate 0 (with "x" (core module 0)) (with "y" (func 0))))
  (export "f" (func 0 "f")) (export "g" (func 0 "g")))
