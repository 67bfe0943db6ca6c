(component
  (import "a" (instance $a ...))
  (import "b" (instance $b ...))
  (component $User (import "a" (instance (export "g" (func)))))
  (instance (instantiate $User ...))
  (import "./child.wat" (instance $child ...))
  (core func (canon lower (func $child "run")))
)
