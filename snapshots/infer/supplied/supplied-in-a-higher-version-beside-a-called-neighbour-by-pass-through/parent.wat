(component
  (import "./child.wat" (instance $child ...))
  (core func (canon lower (func $child "f")))
  (component $User (import "ns:log/x@0.2.0" (instance (export "a" (func (result u32))))))
  (instance (instantiate $User ...))
)
