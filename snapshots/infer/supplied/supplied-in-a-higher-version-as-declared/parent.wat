(component
  (import "ns:s/x@0.2.2" (instance $x (export "a" (func))))
  (import "./file.wat" (component $f
    (import "ns:s/x@0.2.2" (instance (export "a" (func))))))
  (instance (instantiate $f ...))
  (export "c" (component $f)))
