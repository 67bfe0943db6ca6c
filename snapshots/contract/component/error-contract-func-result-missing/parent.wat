(component
  (import "./child.wat" (component $C
    (export "f" (func (result u32)))))
)
