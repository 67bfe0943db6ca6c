(component
  (import "./child.wat" (component $C ...))
  (import "log" (func $log ...))
  (instance $c (instantiate $C (with "log" (func $log))))
  (alias export $c "t" (type))
  (type (list 1)))
