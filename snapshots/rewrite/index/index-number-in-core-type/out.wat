(component
  (core type (module (export "unused" (func))))
  (core module (func (export "unused")))
  (core type (func))
  (core type (func (param i32)))
  (core type (func (param (ref null 1))))
)
