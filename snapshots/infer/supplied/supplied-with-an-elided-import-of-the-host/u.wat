(component
  (import "j" (instance $i (export "q" (func))))
  (export "z" (func $i "q")))
