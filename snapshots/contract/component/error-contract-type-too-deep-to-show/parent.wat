(component
  (import "./child.wat" (component $C
    (import "log" (func (param "x" u8))))))
