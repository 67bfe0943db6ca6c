(component
  (import "./child.wat" (component $C
    (export "k" (component
      (export "f" (func))))))
  (instance $i (instantiate $C))
  (export "i" (instance $i))
)
