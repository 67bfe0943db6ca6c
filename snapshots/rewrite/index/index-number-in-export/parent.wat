(component
  (import "./child.wat" (component $C (export "inner" (component))))
  (type (tuple u8))
  (type (tuple u16))
  (export "t" (type 1))
  (export "c" (component $C))
)
