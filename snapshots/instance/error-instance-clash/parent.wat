(component
  (import "log" (func $log))
  (import "./child.wat" (instance $child ...))
)
