(component
  (component $C (import "./child.wat")
    (export "f" (func)))
  (instance $i (instantiate $C))
  (export "f" (func $i "f"))
)
