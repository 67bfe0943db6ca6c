(component
  (import "./child.wat" (component $C))
  (instance $i (instantiate $C))
  (export "f" (func $i "f"))
)
