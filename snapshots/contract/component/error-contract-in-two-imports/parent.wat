(component
  (import "./a.wat" (component $A
    (export "f" (func (result u32)))))
  (import "./b.wat" (component $B
    (export "g" (func (result u32)))))
)
