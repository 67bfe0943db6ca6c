(component
  (import "h" (func $h))
  (import "./child.wat" (component $C
    (export "k" (component
      (import "in" (func))
      (export "f" (func))))))
  (instance $i (instantiate $C))
  (instance $k (instantiate (component $i "k") (with "in" (func $h))))
  (export "f" (func $k "f"))
)
