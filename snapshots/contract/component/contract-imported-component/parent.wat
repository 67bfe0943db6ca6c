(component
  (import "k" (component $K
    (export "f" (func))
    (export "g" (func))))
  (import "./child.wat" (component $C
    (import "k" (component
      (export "f" (func))
      (export "g" (func))))))
  (instance (instantiate $C (with "k" (component $K))))
)
