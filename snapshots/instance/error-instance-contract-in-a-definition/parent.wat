(component
  (component $N
    (import "wasi:cli/log" (instance $log ...))
    (import "./child.wat" (instance $child (export "run" (func)) (export "pause" (func))))
  )
  (import "./child.wat" (instance $child (export "ran" (func))))
)
