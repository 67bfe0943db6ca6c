(component
  (type $s (stream u8)) (type $r (result $s)) (type $f (future $r)) (type $ff (stream $f))
  (import "g" (func $g (param "x" $ff) (result $r)))
  (export "run" (func $g))
)
