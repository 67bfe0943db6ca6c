(component
  (component $Nested
    (import "./child.wat" (component $C ...))
    (import "log" (func $log ...))
    (instance (instantiate $C (with "log" (func $log))))
    (func $f (alias export 0x0_1 "f"))))
