(component
  (import "x" (instance $x ...))
  (alias export $x "g" (func $g))
  (export "z" (func $g)))
