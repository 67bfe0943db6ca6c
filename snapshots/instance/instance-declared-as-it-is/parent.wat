(component
  (import "./child.wat" (instance $i (export "g" (func))))
  (instance $j (import "child.wat") (export "g" (func)))
)
