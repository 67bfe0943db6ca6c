(component
  (import "f" (func $f (param "x" ...)))
)
