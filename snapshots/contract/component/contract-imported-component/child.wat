(component
  (import "k" (component
    (import "in" (func))
    (export "f" (func))))
)
