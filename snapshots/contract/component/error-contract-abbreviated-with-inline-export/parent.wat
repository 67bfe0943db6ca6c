(component
  (component $C (export "c") (import "./child.wat")
    (export "f" (func (param "x" u32))))
)
