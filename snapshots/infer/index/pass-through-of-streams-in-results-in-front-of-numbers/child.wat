(component
  (type $s (stream (tuple u8 u8))) (type $r (result $s (error (list u8)))) (type $f (future $r)) (type $ff (stream $f))
  (import "f" (func (param "x" $ff) (result $r)))
  (import "f2" (func (param "x" $ff) (result $r)))
)
