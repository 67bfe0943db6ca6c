(component
  (import "shared.wat" (component $S (import "who" (func))))
  (export "right" (component $S))
)
