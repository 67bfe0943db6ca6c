(component
  (component $C
    (type $t (tuple u8 u16))
    (component $C
      (type $t (tuple u32))
      (component $in
        (alias outer 2 $t (type $u))
        (import "f" (func (param "x" $u))))
      (export "in" (component $in)))
    (export "mid" (component $C))
  )
  (export "c" (component $C))
)
