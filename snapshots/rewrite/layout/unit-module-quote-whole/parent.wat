(component
  (import "./module.wat" (core module $M (export "f" (func))))
  (export "m" (core module $M))
)
