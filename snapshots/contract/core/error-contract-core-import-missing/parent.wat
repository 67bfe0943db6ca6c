(component
  (import "./code.wat" (core module $M
    (import "env" "now" (func))))
)
