(component $own
  (type $t (tuple u8 u16))
  (component $in
    (alias outer $own $t (type $u))
    (import "f" (func (param "x" $u))))
  (export "in" (component $in))
)
