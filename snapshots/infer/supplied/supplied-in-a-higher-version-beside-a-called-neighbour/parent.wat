(component
  (import "ns:log/x@0.2.0" (instance $log ...))
  (import "./child.wat" (instance $child ...))
  (core func (canon lower (func $child "f")))
)
