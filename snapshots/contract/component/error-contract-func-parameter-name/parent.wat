(component
  (import "./child.wat" (component $C
    (export "f" (func (param "address" u32)))))
)
