(component
  (import "i" (instance $i ...))
  (component $D (import "i" (instance $i (export "b" (func)))) (export "z" (func $i "b")))
  (instance $d (instantiate $D ...))
  (export "z" (func $d "z")))
