(component
  (import "k" (component (export "f" (func))))
)
