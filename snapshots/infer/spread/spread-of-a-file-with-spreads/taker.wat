(component
  (import "run" (func $run (result u32)))
  (export "ran" (func $run))
)
