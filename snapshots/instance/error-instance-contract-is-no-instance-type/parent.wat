(component
  (type $T (tuple u8))
  (type (component))
  (import "./child.wat" (instance $child (type $T)))
  (import "./child.wat" (instance (type 1)))
)
