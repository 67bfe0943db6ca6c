(component
  (core type (module (export "f" (func))))
  (core module $M
    (func (export "f"))
  )
  (core type (module (export "g" (func (result i32)))))
  (core type (module (export "g" (func (result i64)))))
  (component $N
    (alias outer 1 1 (core type $t))
    (import "n" (core module (type $t))))
  (export "n" (component $N))
  (export "m" (core module $M))
)
