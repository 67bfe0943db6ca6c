(component
  (import "./code.wat" (core module $M
    (export "t" (table 5 10 funcref))))
)
