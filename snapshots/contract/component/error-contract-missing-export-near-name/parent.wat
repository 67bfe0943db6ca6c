(component
  (import "./child.wat" (component $C
    (export "get-all" (func))))
)
