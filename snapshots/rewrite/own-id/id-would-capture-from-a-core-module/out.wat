(component
  (import "handle" (type $handle-2 (sub resource)))
  (import "libc" (core module $libc-2 (export "memory" (memory 1))))
  (core module $libc (func (export "f")))
  (type $handle u32)
  (component $Child
    (import "handle" (type (sub resource)))
    (import "libc" (core module (export "memory" (memory 1)))))
  (component $Nested
    (import "handle" (type $handle-3 (sub resource)))
    (import "libc" (core module $libc-3 (export "memory" (memory 1))))
    (instance $child (instantiate $Child
      (with "handle" (type $handle-3))
      (with "libc" (core module $libc-3))))
    (core instance $own (instantiate $libc))
    (core module $m (func (export "f") (param i32)))
    (core instance $i (instantiate $m))
    (func (export "f") (param "h" $handle) (canon lift (core func $i "f"))))
  (instance $nested (instantiate $Nested
    (with "handle" (type $handle-2))
    (with "libc" (core module $libc-2))))
)
