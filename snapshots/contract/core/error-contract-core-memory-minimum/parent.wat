(component
  (import "./code.wat" (core module $M
    (export "mem" (memory 2))))
)
