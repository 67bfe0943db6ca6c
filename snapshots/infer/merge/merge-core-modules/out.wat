(component
  (import "libc" (core module $libc
    (export "malloc" (func (param i32) (result i32)))
    (export "memory" (memory 2))
    (export "free" (func (param i32)))
  ))
  (component $A (import "libc" (core module
    (export "malloc" (func (param i32) (result i32)))
    (export "memory" (memory 1)))))
  (component $B (import "libc" (core module
    (export "free" (func (param i32)))
    (export "memory" (memory 2)))))
  (instance $a (instantiate $A (with "libc" (core module $libc))))
  (instance $b (instantiate $B (with "libc" (core module $libc))))
)
