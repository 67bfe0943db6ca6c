(module
  (func (export "f") (param i64))
)
