(component
  (import "./child.wat" (instance $child ...))
  (core func (canon lower (func $child "make2")))
)
