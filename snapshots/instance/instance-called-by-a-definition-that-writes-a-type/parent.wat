(component
  (import "ns:s/x" (instance $s (export "res" (type $res (sub resource))) (export "get" (func (param "self" (borrow $res)) (result u32)))))
  (component $Definition
    (import "ns:s/x" (instance $s (export "res" (type (sub resource)))))
    (import "log" (func $log ...))
    (import "./child.wat" (instance $child ...))
    (core func (canon lower (func $child "run")))
    (component $User (import "log" (func (param "x" u32))))
    (instance (instantiate $User ...))
  )
  (import "log" (func $log (param "x" u32)))
  (instance (instantiate $Definition ...))
  (export "definition" (component $Definition))
)
