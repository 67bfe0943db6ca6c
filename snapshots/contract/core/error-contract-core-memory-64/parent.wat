(component
  (import "./code.wat" (core module $M
    (export "mem" (memory i64 1))))
)
