(component
  (import "./child.wat" (component
    (import "wres" (type $res (sub resource)))
    (import "make" (func (result (own $res))))
    (import "ns:i/x" (instance (export "a" (func (result u32)))))
  ))
)
