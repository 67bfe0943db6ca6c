(component
  (core module $M (export "m") (import "./code.wat")
    (export "f" (func)))
)
