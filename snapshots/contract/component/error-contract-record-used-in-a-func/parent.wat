(component
  (import "./child.wat" (component $C
    (type $p0 (record (field "x" u32)))
    (export "p" (type $p (eq $p0)))
    (export "f" (func (param "p" $p)))))
)
