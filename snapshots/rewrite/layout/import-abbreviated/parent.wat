(component
  (component $C (import "./child.wat")
    (export "inner" (component)))
  (core module $M (import "./module.wat")
    (export "f" (func)))
  (export "c" (component $C))
  (export "m" (core module $M))
)
