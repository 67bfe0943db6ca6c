(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (instance $i (export "x") (export "y") (instantiate $C))
)
