(component
  (import "f" (func $f (param "x" u32)))
  (import "./c.wat" (component $C ...))
  (instance $a (instantiate $C (with "m" (func $f))))
)
