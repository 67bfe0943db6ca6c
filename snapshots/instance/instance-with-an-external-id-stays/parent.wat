(component
  (import "child" (external-id "./child.wat") (instance $child (export "run" (func))))
  (export "run" (func $child "run"))
)
