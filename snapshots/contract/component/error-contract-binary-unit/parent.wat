(component
  (import "./child.wasm" (component $C
    (export "f" (func (param "x" u32)))))
)
