(component
  (instance $child (@name "the child") (export "child") (import "./child.wat") ...)
  (instance (export "other") (import "./child.wat") (export "run" (func)))
  (export "run" (func $child "run"))
)
