(component
  (type u32)
  (type (component
    (export "f" (func (param "x" u32)))))
  (import "./child.wat" (component $C
    (type 1)))
)
