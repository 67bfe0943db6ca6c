(component
  (core module $Double
    (func $double (export "double") (param $n i32) (result i32)
      local.get $n
      local.get $n
      i32.add)
  )
  (core instance $double (instantiate $Double))
  (func (export "double") (param "n" u32) (result u32)
    (canon lift (core func $double "double")))
)
