(component
  (type $Runner (instance (export "run" (func))))
  (import "./child.wat" (instance $child (type $Runner)))
  (component $Nested
    (import "./child.wat" (instance $inner (type $Runner)))
    (export "inner" (instance $inner))
  )
  (import "wasi:cli/log" (instance $log ...))
  (instance $nested (instantiate $Nested ...))
  (export "child" (instance $child))
  (export "nested" (instance $nested))
)
