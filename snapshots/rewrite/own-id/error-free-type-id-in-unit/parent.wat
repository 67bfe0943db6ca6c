(component
  (type $t (tuple u8 u16))
  (import "./child.wat" (component $C (import "f" (func (param "x" $t)))))
)
