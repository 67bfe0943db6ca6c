(component
  (import "f" (func $f (param "x" u32)))
  (import "g" (func $g (param "x" string)))
  (import "./c.wat" (component $C ...))
  (instance $a (instantiate $C (with "m" (func $f))))
  (instance $b (instantiate $C (with "m" (func $g))))
)
