(component
  (import "./code.wat" (core module $M
    (export "e" (tag (param i32)))))
)
