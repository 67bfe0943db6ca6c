(component
  (import "in" (func $in (result u32)))
  (export "out" (func $in))
)
