(component
  (import "x" (instance $x (export "f" (func)) (export "g" (func))))
  (import "./c.wat" (instance $c ...))
  (export "z" (instance $c "z")))
