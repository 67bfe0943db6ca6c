(component
  (import "./child.wat" (component $C
    (export "f" (func async))))
  (instance $i (instantiate $C))
  (export "f" (func $i "f"))
)
