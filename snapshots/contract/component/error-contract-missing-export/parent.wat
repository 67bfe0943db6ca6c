(component
  (import "./child.wat" (component $C
    (export "f" (func))
    (export "g" (func))))
)
