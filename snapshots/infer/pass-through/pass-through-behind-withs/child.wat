(component
  (import "now" (func (result u64)))
  (import "log" (instance (export "print" (func (param "line" string)))))
  (import "handle" (type $handle (sub resource)))
  (import "open" (func (result (own $handle))))
  (import "plugin" (component (export "run" (func (result u32)))))
  (import "libc" (core module (export "memory" (memory 1)))))
