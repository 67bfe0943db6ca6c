(component
  (import "i" (instance $i (export "a" (func)) (export "b" (func))))
  (component $C
    (import "i" (instance $i
      (export "a" (func))
      (export "b" (func))
    ))
    (component $D (import "i" (instance $i (export "b" (func)))) (export "z" (func $i "b")))
    (instance $d (instantiate $D (with "i" (instance $i))))
    (export "z" (func $d "z")))
  (instance $c (instantiate $C (with "i" (instance $i))))
  (export "x" (instance $c)))
