(component
  (import "./child.wat" (component $C
    (export "f" (func (param "x" u32)))))
)
