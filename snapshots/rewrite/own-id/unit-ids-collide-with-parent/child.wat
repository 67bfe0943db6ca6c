(component $P
  (type $t (tuple u32))
  (component $C
    (import "a" (func (param "x" $t))))
  (component $N
    (alias outer $P $t (type $u))
    (import "b" (func (param "x" $u))))
  (export "c" (component $C))
  (export "n" (component $N))
)
