(component
  (import "./child.wat" (component $C
    (import "a" (instance
      (export "b" (instance
        (export "f" (func (result u8)))))))))
)
