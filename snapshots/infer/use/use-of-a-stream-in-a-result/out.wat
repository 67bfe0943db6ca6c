(component
  (component $child
    (type $s (stream u8))
    (type $r (result $s))
    (import "open" (func (result $r)))
  )
  (type $stream (stream u8))
  (import "open" (func $open (result (result $stream))))
  (instance $c (instantiate $child (with "open" (func $open))))
)
