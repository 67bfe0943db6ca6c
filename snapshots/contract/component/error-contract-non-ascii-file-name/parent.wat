(component
  (import "./größe.wat" (component $C
    (export "f" (func (result u32)))))
)
