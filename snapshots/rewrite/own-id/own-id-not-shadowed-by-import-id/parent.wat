(component
  (import "./child.wat" (component $C (import "g" (component (export "in" (component (import "f" (func (param "x" (tuple u8 u16))))))))))
  (export "c" (component $C))
)
