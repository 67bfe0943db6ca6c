(module
  (func (export "f") (result i32) unreachable)
)
