(component
  (import "i" (instance $i (export "f" (func))))
  (component $A (import "i" (instance)))
  (component $B (import "i" (instance (export "f" (func)))))
  (instance (instantiate $B (with "i" (instance $i)))))
