(component
  (import "user" (instance $user ...))
  (import "types" (instance $types ...))
  (import "./child.wat" (instance $child ...))
  (core func (canon lower (func $child "run")))
)
