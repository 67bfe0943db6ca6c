(component
  (component $C (import "./child.wat")
    (export "f" (func (param "x" u32))))
)
