(component
  (core module (func (export "f")))
  (component
  (import "fd" (func $fd (param "p" u32)))
  (import "ca" (component $c (import "fd" (func (param "p" u32))) (export "k" (func))))
  (instance (instantiate $c (with "fd" (func $fd))))))
