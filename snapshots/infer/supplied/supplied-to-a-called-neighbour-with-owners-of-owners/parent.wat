(component
  (import "user" (instance $user ...))
  (import "./child.wat" (instance $child ...))
  (core func (canon lower (func $child "run")))
)
