(component
  (import "m" (core module
    (export "f" (func (result i64)))))
)
