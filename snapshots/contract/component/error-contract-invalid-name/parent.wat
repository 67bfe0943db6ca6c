(component
  (import "./child.wat" (component $C
    (export "a_b" (func))))
)
