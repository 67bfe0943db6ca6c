(component (import "libc" (core module
  (export "malloc" (func (param i32) (result i32)))
  (export "memory" (memory 1)))))
