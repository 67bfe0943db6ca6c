(component
  (core type $T (module
    (export "f" (func (param i32)))))
  (import "./code.wat" (core module $M
    (type $T)))
)
