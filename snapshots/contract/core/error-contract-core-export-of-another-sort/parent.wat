(component
  (import "./code.wat" (core module $M
    (export "x" (memory 1))))
)
