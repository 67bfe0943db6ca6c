(component
  (import "./module.wat" (core module $M ...))
  (core type (module (export "g" (func (result i32)))))
  (core type (module (export "g" (func (result i64)))))
  (import "n" (core module $N (type 0)))
  (export "n2" (core module $N))
  (export "m" (core module $M))
)
