(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (instance $i (instantiate $C))
  (export "f" (func $i "f"))
)
