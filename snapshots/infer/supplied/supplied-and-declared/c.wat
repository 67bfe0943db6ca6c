(component
  (import "x" (instance $i ...))
  (alias export $i "f" (func $f))
  (export "z" (func $f)))
