(component
  (component
    (type $t (tuple u8 u16))
    (component $in
      (alias outer 1 $t (type $u))
      (import "f" (func (param "x" $u))))
    (export "in" (component $in))
  )
  (export "c" (component 0))
)
