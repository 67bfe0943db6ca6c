(component
  (import "./code.wat" (core module $M
    (export "g" (global (mut i32)))))
)
