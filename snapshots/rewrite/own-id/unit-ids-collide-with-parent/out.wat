(component $P
  (type $t (tuple u8 u16))
  (component $C
    (type $t (tuple u32))
    (component $C
      (import "a" (func (param "x" $t))))
    (component $N
      (alias outer $C $t (type $u))
      (import "b" (func (param "x" $u))))
    (export "c" (component $C))
    (export "n" (component $N))
  )
  (component $N
    (alias outer $P $t (type $u))
    (import "b" (func (param "x" $u))))
  (export "c" (component $C))
  (export "n" (component $N))
)
