(component
  (core module $M)
  (export "m" (core module $M))
)
