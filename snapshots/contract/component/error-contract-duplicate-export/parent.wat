(component
  (import "./child.wat" (component $C
    (export "a" (func))
    (export "a" (func))))
)
