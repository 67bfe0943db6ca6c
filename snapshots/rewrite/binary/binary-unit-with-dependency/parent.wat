(component
  (import "./sub/mid.wasm" (component $M
    (export "leaf" (component (import "who" (func))))
    (export "in" (component (import "f" (func (param "x" (tuple u8 u16))))))))
  (export "m" (component $M))
)
