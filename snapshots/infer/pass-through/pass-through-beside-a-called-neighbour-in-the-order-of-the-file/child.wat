(component
  (import "b" (func $f))
  (export "f" (func $f))
)
