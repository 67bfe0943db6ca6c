(component
  (import "fs" (instance $fs
      (export "file" (type $f (sub resource)))
      (export "read" (func (param "self" (borrow $f)) (param "addr" u64) (result u8)))
      (export "write" (func (param "addr" u32) (param "byte" u8)))))
  (import "./child.wat" (component $C
    (import "fs" (instance $fs
      (export "file" (type $f (sub resource)))
      (export "read" (func (param "self" (borrow $f)) (param "addr" u64) (result u8)))
      (export "write" (func (param "addr" u32) (param "byte" u8)))
    ))
  ))
  (instance $c (instantiate $C (with "fs" (instance $fs))))
  (export "run" (func $c "run"))
)
