(component
  (import "print" (func $print (param "line" string)))
  (import "./child.wat" (component $Child ...))
  (instance (instantiate $Child
    (with "wasi:cli/log@0.2.0" (func $print)))))
