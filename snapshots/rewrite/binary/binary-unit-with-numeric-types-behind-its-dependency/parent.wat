(component
  (import "./mid.wasm" (component $M
    (import "g" (func (result u8)))
    (export "leaf" (component (import "who" (func))))))
  (export "m" (component $M))
)
