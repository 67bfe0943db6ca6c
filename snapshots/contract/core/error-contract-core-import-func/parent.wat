(component
  (import "./code.wat" (core module $M
    (import "env" "log" (func (param i32)))))
)
