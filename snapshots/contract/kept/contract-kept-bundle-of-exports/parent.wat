(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (instance $i (instantiate $C))
  (instance $b (export "a" (instance $i)) (export "c" (component $C)))
  (export "b" (instance $b))
)
