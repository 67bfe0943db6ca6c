(component
  (import "./child.wat" (component $C ...))
  (core module $M (import "./module.wat") ...)
  (import "child.wat" (component (; all of it ;) ... ))
  (export "c" (component $C))
  (export "m" (core module $M))
)
