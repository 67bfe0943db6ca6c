(component
  (import "./child.wat" (component $C
    (export "k" (instance))))
)
