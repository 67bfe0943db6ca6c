(component
  (import "./child.wat" (component (export "in" (component (import "f" (func (param "x" (tuple u8 u16))))))))
  (export "c" (component 0))
)
