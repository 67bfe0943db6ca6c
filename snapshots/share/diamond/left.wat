(component
  (import "./shared.wat" (component $S (import "who" (func))))
  (export "left" (component $S))
)
