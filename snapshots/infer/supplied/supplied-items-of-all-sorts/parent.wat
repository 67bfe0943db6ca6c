(component
  (import "./m.wat" (core module $M ...))
  (import "./leaf.wat" (component $Leaf ...))
  (import "host" (func $h (param "x" u32) (result u32)))
  (import "h2" (instance $hi (export "g" (func))))
  (import "./child.wat" (component $C ...))
  (instance $c (instantiate $C
    (with "m" (core module $M)) (with "leaf" (component $Leaf)) (with "f" (func $h)) (with "i" (instance $hi))))
  (export "c" (instance $c))
)
