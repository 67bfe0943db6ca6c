(component
  (import "child" (external-id "./child.wat") (component $C
    (export "f" (func (result u32)))))
)
