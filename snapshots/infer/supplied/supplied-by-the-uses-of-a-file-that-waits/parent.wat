(component
  (import "ns:x/x" (instance $x ...))
  (import "./a.wat" (component $a' ...))
  (instance $a (instantiate $a' ...))
  (alias export $a "c" (component $c))
  (import "./b.wat" (component $b ...))
  (import "ns:y/y" (instance $y (export "g" (func))))
  (instance (instantiate $b ...))
)
