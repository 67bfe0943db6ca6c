(component
  (component $N
    (import "./child.wat" (instance $child (export "run" (func))))
    (core func (canon lower (func $child "run")))
  )
)
