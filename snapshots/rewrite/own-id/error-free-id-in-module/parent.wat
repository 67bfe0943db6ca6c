(component
  (core module $f (func $f))
  (import "./child.wat" (core module $M))
)
