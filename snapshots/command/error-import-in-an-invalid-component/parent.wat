(assert_invalid
  (component (import "./child.wat" (component $Child (export "f" (func)))))
  "invalid import name"
)
