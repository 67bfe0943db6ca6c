(component
  (import "./child.wat" (component $C (export "f" (func))))
  (instance $c (instantiate $C))
  (export "g" (func 4)))
