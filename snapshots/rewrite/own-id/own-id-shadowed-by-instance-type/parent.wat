(component
  (import "./child.wat" (component $C (import "g" (instance (export "in" (component (import "f" (func (param "x" (tuple u32))))))))))
  (export "c" (component $C))
)
