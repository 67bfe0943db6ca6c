(component
  (import "i" (instance $i (export "b" (func)) (export "x" (func))))
  (component $C (import "m" (instance $M (export "b" (func)))) 
    (instance $o (export "b" (func $M "b")))
    (export "o" (instance $o)))
  (instance $a (instantiate $C (with "m" (instance $i))))
  (instance $a2 (instantiate $C (with "m" (instance $a "o"))))
)
