(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (component $N
    (import "x" (instance (export "hidden" (func)))))
  (instance $i (instantiate $C))
  (instance (instantiate $N (with "x" (instance $i))))
)
