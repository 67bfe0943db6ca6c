(component
  (import "./child.wat" (component $C
    (import "k" (component (import "in" (func (param "x" u32)))))))
)
