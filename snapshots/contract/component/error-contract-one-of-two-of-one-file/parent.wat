(component
  (import "./child.wat" (component $A
    (export "f" (func))))
  (import "./child.wat" (component $B
    (export "f" (func (result u32)))))
)
