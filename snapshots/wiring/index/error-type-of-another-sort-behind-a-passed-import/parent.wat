(component
  (import "./child.wat" (component $C ...))
  (instance (instantiate $C ...))
  (type u32)
  (import "f" (func (type 0))))
