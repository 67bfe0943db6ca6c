(component
  (import "./child.wat" (component $C
    (import "now" (func))))
)
