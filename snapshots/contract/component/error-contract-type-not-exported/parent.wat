(component
  (import "./child.wat" (component $C
    (type $r (record (field "x" u32)))
    (export "f" (func (param "r" $r)))))
)
