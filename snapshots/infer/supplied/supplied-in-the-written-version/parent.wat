(component
  (import "ns:s/x@0.2.2" (instance $x (export "a" (func))))
  (import "./file.wat" (component $f ...))
  (instance (instantiate $f (with "ns:s/x@0.2.0" (instance $x)))))
