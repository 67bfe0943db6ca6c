(component
  (core module $M (import "./code.wat")
    (export "f" (func (param i32))))
)
