(component
  (import "./child.wat" (component $C
    (export "f" (instance
      (export "g" (func))))))
)
