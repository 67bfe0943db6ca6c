(component
  (import "./lib.wat" (core module $M (export "f" (func))))
  (import "./lib.wat" (core module $N ...))
  (core instance (instantiate $M))
  (core instance (instantiate $N))
)
