(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (type (func (result u8)))
  (import "h" (func (type 1)))
  (instance $i (instantiate $C))
  (export "f" (func $i "f"))
)
