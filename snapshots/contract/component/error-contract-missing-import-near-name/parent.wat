(component
  (import "./child.wat" (component $C
    (import "loger" (func))))
)
