(component
  (import "f" (func $f (param "r" u32)))
  (import "./c.wat" (component $C ...))
  (instance $c (instantiate $C (with "f" (instance (export "g" (func $f)) (export "h" (func $f)))) ))
  (export "x" (instance $c)))
