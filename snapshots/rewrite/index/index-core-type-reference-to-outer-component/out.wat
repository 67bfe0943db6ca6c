(component
  (core type $T (module (export "f" (func))))
  (component $N
    (alias outer 1 $T (core type))
    (core module $M
      (func (export "f"))
    )
    (core type (module (export "g" (func (result i32)))))
    (core type (module (export "g" (func (result i64)))))
    (import "n" (core module (type 1)))
    (export "m" (core module $M)))
  (export "n" (component $N))
)
