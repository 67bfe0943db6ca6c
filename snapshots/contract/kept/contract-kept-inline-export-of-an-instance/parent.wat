(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (instance $i (export "x") (instantiate $C))
  (export "f" (func $i "f"))
)
