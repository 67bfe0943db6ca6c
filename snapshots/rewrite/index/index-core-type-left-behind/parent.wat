(component
  (import "./module.wat" (core module $M (export "f" (func))))
  (core type (module (export "g" (func (result i32)))))
  (core type (module (export "g" (func (result i64)))))
  (import "n" (core module $N (type 1)))
  (export "n2" (core module $N))
  (export "m" (core module $M))
)
