(component $own
  (type $t (tuple u8 u16))
  (type $own (component
    (type $t (tuple u32))
    (export "in" (component
      (alias outer $own $t (type $u))
      (import "f" (func (param "x" $u)))))))
  (import "g" (component (type $own)))
)
