(component
  (import "./child.wat" (component $C
    (import "log" (func))
    (export "f" (func))))
  (instance (instantiate $C))
)
