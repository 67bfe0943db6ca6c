(component
  (import "./child.wat" (instance $child (export "run" (func (param "x" u32)))))
  (core func $run (canon lower (func $child "run")))
)
