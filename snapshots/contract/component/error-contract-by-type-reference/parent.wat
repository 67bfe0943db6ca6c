(component
  (type $T (component
    (export "f" (func (param "x" u32)))))
  (import "./child.wat" (component $C
    (type $T)))
)
