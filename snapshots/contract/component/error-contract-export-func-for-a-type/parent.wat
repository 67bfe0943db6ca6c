(component
  (import "./child.wat" (component $C
    (export "t" (func))))
)
