(component
  (component $C
    (type $t (tuple u8 u16))
    (component $in
      (alias outer $C $"t" (type $u))
      (import "f" (func (param "x" $u))))
    (export "in" (component $in))
  )
  (export "c" (component $C))
)
