(component
  (core type $T (module (export "f" (func))))
  (core module $M
    (func (export "f"))
  )
  (core type (module (export "g" (func (result i32)))))
  (core type (module (export "g" (func (result i64)))))
  (import "n" (core module $N (type 1)))
  (export "n2" (core module $N))
  (export "m" (core module $M))
)
