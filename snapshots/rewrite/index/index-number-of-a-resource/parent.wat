(component
  (import "./child.wat" (component $C (export "inner" (component))))
  (import "one" (type (sub resource)))
  (import "two" (type (sub resource)))
  (import "g" (func $g (param "x" (own 1))))
  (export "h" (func $g))
  (export "c" (component $C))
)
