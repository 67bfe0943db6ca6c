(component
  (import "x" (instance $x (export "f" (func))))
  (component $C
    (import "x" (instance $i (export "f" (func))))
    (alias export $i "f" (func $f))
    (export "z" (func $f)))
  (alias outer 0 $C (component $C2))
  (instance $c (instantiate $C (with "x" (instance $x))))
  (export "x" (instance $c)))
