(component
  (import "handle" (type (sub resource)))
  (import "libc" (core module (export "memory" (memory 1)))))
