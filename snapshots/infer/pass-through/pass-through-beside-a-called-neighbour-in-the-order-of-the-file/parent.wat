(component
  (import "./child.wat" (instance $child ...))
  (core func (canon lower (func $child "f")))
  (component $User (import "z" (func)) (import "b" (func)))
  (instance (instantiate $User ...))
)
