(component
  (import "./child.wat" (component $C (export "mid" (component (export "in" (component (import "f" (func (param "x" (tuple u32))))))))))
  (export "c" (component $C))
)
