(component
  (import "ns:log/x@0.2.0" (instance $log ...))
  (component $User (import "ns:log/x@0.2.0" (instance (export "a" (func (result u32))))))
  (instance (instantiate $User ...))
  (import "./child.wat" (instance $child ...))
  (core func (canon lower (func $child "f")))
)
