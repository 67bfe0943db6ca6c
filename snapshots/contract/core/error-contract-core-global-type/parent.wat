(component
  (import "./code.wat" (core module $M
    (export "g" (global i32))))
)
