(component
  (core module $M (func (export "add") (param i32 i64) (result i32)))
  (core instance $m (instantiate $M))
  (func (export "add") (param "a" u32) (param "b" u32) (result u32)
    (canon lift (core func $m "add"))))
