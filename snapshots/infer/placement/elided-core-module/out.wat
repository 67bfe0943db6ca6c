(component
  (import "libc" (core module $libc
    (import "env" "abort" (func (param i32)))
    (export "memory" (memory 1))
    (export "realloc" (func (param i32 i32 i32 i32) (result i32)))
  ))
  (component $Child
    (import "libc" (core module
      (import "env" "abort" (func (param i32)))
      (export "memory" (memory 1))
      (export "realloc" (func (param i32 i32 i32 i32) (result i32))))))
  (instance $child (instantiate $Child (with "libc" (core module $libc))))
)
