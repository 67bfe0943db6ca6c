(component
  (import "./module.wasm" (core module $M
    (export "mem" (memory 1))
    (export "f" (func (param i32)))))
  (export "m" (core module $M))
)
