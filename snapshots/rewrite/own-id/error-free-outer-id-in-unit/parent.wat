(component $P
  (type $t (tuple u8 u16))
  (import "./child.wat" (component $C))
)
