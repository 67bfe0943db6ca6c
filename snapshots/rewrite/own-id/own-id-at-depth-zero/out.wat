(component
  (component $C
    (type $t (tuple u8 u16))
    (alias outer $C $t (type $u))
    (import "f" (func (param "x" $u)))
  )
  (export "c" (component $C))
)
