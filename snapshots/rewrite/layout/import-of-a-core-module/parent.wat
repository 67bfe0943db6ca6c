(component
  (import "./double.wat" (core module $Double
    (export "double" (func (param i32) (result i32)))))
  (core instance $double (instantiate $Double))
  (func (export "double") (param "n" u32) (result u32)
    (canon lift (core func $double "double")))
)
