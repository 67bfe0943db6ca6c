(component
  (component $Outer
    (component $Middle
      (import "./child.wat" (component $C))
      (core module $M (import "./module.wat") (export "f" (func)))
      (instance (instantiate $C))
      (export "m" (core module $M)))
    (export "middle" (component $Middle)))
  (export "outer" (component $Outer))
)
