(component
  (import "ns:of-s/x" (instance $of-s ...))
  (import "./child.wat" (instance $child ...))
  (core func (canon lower (func $child "f")))
)
