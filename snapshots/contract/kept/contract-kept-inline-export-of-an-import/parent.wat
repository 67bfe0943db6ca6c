(component
  (component $C (export "c") (import "./child.wat")
    (export "f" (func)))
)
