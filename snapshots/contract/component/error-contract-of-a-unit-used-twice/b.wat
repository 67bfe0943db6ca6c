(component
  (import "./leaf.wat" (component $L
    (export "f" (func (result u32)))))
)
