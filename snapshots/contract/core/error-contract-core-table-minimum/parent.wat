(component
  (import "./code.wat" (core module $M
    (export "t" (table 10 funcref))))
)
