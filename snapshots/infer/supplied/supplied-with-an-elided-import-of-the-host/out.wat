(component
  (import "i" (instance $i (export "q" (func))))
  (component $C
    (import "i" (instance $i (export "q" (func))))
    (export "z" (instance $i)))
  (instance $c (instantiate $C (with "i" (instance $i))))
  (component $U
    (import "j" (instance $i (export "q" (func))))
    (export "z" (func $i "q")))
  (instance $u (instantiate $U (with "j" (instance $i))))
  (export "x" (instance $c)))
