(component
  (import "./module.wat" (core module $M (export "f" (func))))
  (core type (func (result i32)))
  (core type (func (result i64)))
  (core type $n (module
    (alias outer 1 1 (type $t))
    (export "g" (func (type $t)))))
  (import "n" (core module $N (type $n)))
  (export "n2" (core module $N))
  (export "m" (core module $M))
)
