(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (component $N (import "h" (func)))
  (instance $i (instantiate $C))
  (instance (instantiate $N
    (with "h" (func $i "hidden"))))
)
