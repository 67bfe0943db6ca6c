(component
  (core type $T (module (export "f" (func))))
  (component $N
    (import "./module.wat" (core module $M (type $T)))
    (core type (module (export "g" (func (result i32)))))
    (core type (module (export "g" (func (result i64)))))
    (import "n" (core module (type 1)))
    (export "m" (core module $M)))
  (export "n" (component $N))
)
