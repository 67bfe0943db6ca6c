(component
  (component $P (type $r (resource (rep i32))) (export $r2 "r" (type $r))
   (core module $m (func (export "f") (result i32) i32.const 1)) (core instance $i (instantiate $m))
   (core func $n (canon resource.new $r))
   (func (export "f") (result (own $r2)) (canon lift (core func $i "f"))))
  (instance $p (instantiate $P))
  (component $C
    (import "p" (instance $p
      (export "r" (type $r (sub resource)))
      (export "f" (func (result (own $r))))
    ))
    (export "x" (instance $p)))
  (instance $c (instantiate $C (with "p" (instance $p)) ))
  (export "x" (instance $c)))
