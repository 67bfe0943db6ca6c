(component
  (type $stream (stream u8))
  (type $future (future (result $stream)))
  (import "g" (func $g (param "x" (stream $future)) (result (result $stream))))
  (component $child-component
    (type $s (stream u8)) (type $r (result $s)) (type $f (future $r)) (type $ff (stream $f))
    (import "g" (func $g (param "x" $ff) (result $r)))
    (export "run" (func $g))
  )
  (instance $child (instantiate $child-component (with "g" (func $g))))
  (export "run" (func $child "run"))
)
