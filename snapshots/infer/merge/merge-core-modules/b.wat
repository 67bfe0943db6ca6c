(component (import "libc" (core module
  (export "free" (func (param i32)))
  (export "memory" (memory 2)))))
