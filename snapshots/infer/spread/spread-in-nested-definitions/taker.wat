(component
  (import "f" (func $f (result u32)))
  (import "run" (func $run (result u32)))
  (export "ran" (func $run))
)
