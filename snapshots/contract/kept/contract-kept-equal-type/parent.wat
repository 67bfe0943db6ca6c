(component
  (import "./child.wat" (component $C
    (export "f" (func))
    (export "g" (func))))
  (instance $i (instantiate $C))
  (export "i" (instance $i))
)
