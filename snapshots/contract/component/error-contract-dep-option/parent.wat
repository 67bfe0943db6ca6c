(component
  (import "child" (component $C
    (export "f" (func (result u32)))))
)
