(component
  (import "./child.wat" (component $C
    (export "f" (func async))))
)
