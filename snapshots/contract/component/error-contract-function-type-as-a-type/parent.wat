(component
  (import "./child.wat" (component $C
    (type $f (func (param "x" u32)))
    (export "f" (type (eq $f)))))
)
