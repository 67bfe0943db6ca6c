(component
  (import "./child.wat" (component $C
    (import "fs" (func))))
)
