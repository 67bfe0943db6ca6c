(component
  (import "./child.wat" (component $C ...))
  (instance $c (instantiate $C ...))
  (import "f" (func (type $c "t"))))
