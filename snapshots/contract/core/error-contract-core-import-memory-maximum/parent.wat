(component
  (import "./code.wat" (core module $M
    (import "env" "mem" (memory 1 8))))
)
