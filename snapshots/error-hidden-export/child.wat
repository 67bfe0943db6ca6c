(component
  (import "fs" (instance $fs
    (export "file" (type $f (sub resource)))
    (export "read" (func (param "self" (borrow $f)) (param "addr" u64) (result u8)))
    (export "write" (func (param "addr" u32) (param "byte" u8)))
  ))
  (core module $m (func (export "f") (param i32) (result i32) local.get 0))
  (core instance $i (instantiate $m))
  (func $run (param "x" u32) (result u32) (canon lift (core func $i "f")))
  (export "run" (func $run))
)
