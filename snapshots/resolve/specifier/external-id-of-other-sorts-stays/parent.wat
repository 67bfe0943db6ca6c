(component
  (import "f" (external-id "./child.wat") (func $f))
  (import "i" (external-id "./child.wat") (instance $i (export "g" (func))))
  (export "g" (func $f))
)
