(component
  (import "./inner.wat" (component $I (export "inner" (component))))
  (type (tuple u8 u16))
  (import "./child.wat" (component $C
    (alias outer 1 1 (type $p))
    (import "f" (func (param "x" $p)))
    (export "g" (func (param "x" $p)))))
  (export "i" (component $I))
  (export "c" (component $C))
)
