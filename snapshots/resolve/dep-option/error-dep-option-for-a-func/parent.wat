(component
  (import "f" (func $f))
)
