(component
  (import "./m.wat" (core module (export "unused" (func))))
  (core type (func))
  (core type (func (param i32)))
  (core type (func (param (ref null 1))))
)
