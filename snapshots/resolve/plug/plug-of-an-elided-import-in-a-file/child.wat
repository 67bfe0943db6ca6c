(component
  (import "a:b/c@0.1.0" (instance $c ...))
  (export "g" (func $c "f"))
)
