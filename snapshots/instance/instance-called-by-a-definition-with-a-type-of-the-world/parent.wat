(component
  (component $Definition
    (import "save" (func ...))
    (import "./child.wat" (instance $child ...))
    (core func (canon lower (func $child "run")))
  )
  (instance (instantiate $Definition ...))
)
