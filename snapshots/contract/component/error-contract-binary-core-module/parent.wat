(component
  (import "./code.wasm" (core module $M
    (export "f" (func (param i32)))))
)
