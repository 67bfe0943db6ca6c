(component
  (import "make" (func ...))
  (import "ns:i/x" (instance ...))
  (component $user
    (import "wres" (type $res (sub resource)))
    (import "make" (func (result (own $res)))))
  (instance (instantiate $user ...))
  (import "./code.wat" (instance $code (export "f" (func (result u32)))))
  (core func (canon lower (func $code "f"))))
