(component
  (import "run" (func $run (result u32)))
  (import "plain" (func (result u32)))
  (export "ran" (func $run))
)
