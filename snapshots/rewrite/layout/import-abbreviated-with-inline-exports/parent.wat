(component
  (component $C (export "c") (export "again") (import "./child.wat")
    (export "inner" (component)))
  (core module $M (export "m") (import "./module.wat")
    (export "f" (func)))
  (component (export "anonymous") (import "child.wat") (export "inner" (component)))
)
