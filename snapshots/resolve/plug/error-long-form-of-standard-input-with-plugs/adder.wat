(component
  (core module $m
    (func (export "add") (param i32 i32) (result i32)
      (i32.add (local.get 0) (local.get 1))))
  (core instance $m (instantiate $m))
  (func $add (param "x" u32) (param "y" u32) (result u32)
    (canon lift (core func $m "add")))
  (instance $i (export "add" (func $add)))
  (export "docs:adder/add@0.1.0" (instance $i))
)
