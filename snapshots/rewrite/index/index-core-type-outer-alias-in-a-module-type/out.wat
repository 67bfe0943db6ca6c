(component
  (core type (module (export "f" (func))))
  (core module $M
    (func (export "f"))
  )
  (core type (func (result i32)))
  (core type (func (result i64)))
  (core type $n (module
    (alias outer 1 1 (type $t))
    (export "g" (func (type $t)))))
  (import "n" (core module $N (type $n)))
  (export "n2" (core module $N))
  (export "m" (core module $M))
)
