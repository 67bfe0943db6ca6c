(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (component $N
    (import "c" (component (export "hidden" (func)))))
  (instance (instantiate $N (with "c" (component $C))))
)
