(component
  (import "./child.wat" (component (export "f" (func (result u32)))))
  (instance (instantiate 0))
  (alias export 0 "f" (func))
  (core func (canon lower (func 0)))
  (core module
    (type (func (result i32)))
    (import "" "f" (func (type 0)))
    (func (export "g") (type 0) (call 0)))
  (core instance (export "f" (func 0)))
  (core instance (instantiate 0 (with "" (instance 0))))
  (component
    (type (tuple u8 u16))
    (import "p" (func (param "x" 0))))
  (func (export "g") (result u32) (canon lift (core func 1 "g")))
)
