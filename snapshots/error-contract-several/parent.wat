(component
  (import "./child.wat" (component $C
    (import "fs" (instance $fs
      (export "file" (type $f (sub resource)))
      (export "read" (func (param "self" (borrow $f)) (param "addr" u32) (result u8)))
    ))
    (export "run" (func (param "x" u32) (result string)))
    (export "stop" (func))
  ))
)
