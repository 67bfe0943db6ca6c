(component
  (import "i" (instance $i ...))
  (export "z" (instance $i)))
