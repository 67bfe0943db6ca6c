(component
  (import "./mid.wat" (component $M
    (import "g" (func (result u8)))
    (export "leaf" (component (export "inner" (component))))))
  (export "m" (component $M))
)
