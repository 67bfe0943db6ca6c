(component
  (import "a" (instance $a ...))
  (import "b" (instance $b ...))
  (import "./child.wat" (instance $child ...))
  (core func (canon lower (func $child "run")))
)
