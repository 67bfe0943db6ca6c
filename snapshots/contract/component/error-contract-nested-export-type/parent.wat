(component
  (import "./child.wat" (component $C
    (export "i" (instance
      (export "f" (func (param "x" u32)))))))
)
