(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (component $N
    (import "x" (instance $x (export "f" (func))))
    (export "x" (instance $x)))
  (instance $i (instantiate $C))
  (instance $n (instantiate $N (with "x" (instance $i))))
  (export "n" (instance $n))
)
