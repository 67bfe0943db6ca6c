(component
  (core module $Main (func (export "f") (result i32) i32.const 7))
  (core instance $main (instantiate $Main))
  (func (export "f") (result u32) (canon lift (core func $main "f")))
)
