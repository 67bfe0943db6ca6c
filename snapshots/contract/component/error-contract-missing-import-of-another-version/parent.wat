(component
  (import "./child.wat" (component $C
    (import "a:b/log@1.0.0" (instance))))
)
