(component
  (type $r' (resource (rep i32)))
  (core module $m (func (export "open") (result i32) i32.const 0))
  (core instance $m (instantiate $m))
  (func $open' (result (own $r')) (canon lift (core func $m "open")))
  (component $C
    (import "file" (type $r (sub resource)))
    (import "open" (func $open (result (own $r))))
    (export $file "file" (type $r))
    (export "open" (func $open) (func (result (own $file)))))
  (instance $c (instantiate $C (with "file" (type $r')) (with "open" (func $open'))))
  (export $types "types" (instance $c))
  (export "open" (instance $c)))
