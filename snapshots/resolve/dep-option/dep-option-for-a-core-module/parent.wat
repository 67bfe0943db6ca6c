(component
  (import "code" (core module $M (export "f" (func))))
  (import "other" (core module $O (export "f" (func))))
  (export "m" (core module $M))
)
