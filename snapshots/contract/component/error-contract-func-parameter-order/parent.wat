(component
  (import "./child.wat" (component $C
    (export "f" (func (param "x" u32) (param "y" u32)))))
)
