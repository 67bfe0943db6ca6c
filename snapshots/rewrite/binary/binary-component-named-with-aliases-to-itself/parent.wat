(component
  (import "./child.wasm" (component $C
    (export "mid" (component (export "in" (component (import "f" (func (param "x" (tuple u32))))))))
    (export "far" (component (export "in" (component (import "f" (func (param "x" (tuple u8 u16))))))))))
  (export "c" (component $C))
)
