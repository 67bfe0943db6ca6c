(component $P
  (type $t (tuple u8 u16))
  (import "./child.wat" (component $C
    (export "c" (component (import "a" (func (param "x" (tuple u32))))))
    (export "n" (component (import "b" (func (param "x" (tuple u32))))))))
  (component $N
    (alias outer $P $t (type $u))
    (import "b" (func (param "x" $u))))
  (export "c" (component $C))
  (export "n" (component $N))
)
