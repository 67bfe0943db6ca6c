(component
  (import "./child.wat" (component $C
    (import "m" (core module
      (export "f" (func (result i32)))))))
)
