(component
  (import "host" (instance $host (export "write-line" (func (param "line" string)))))
  (import "extra" (func $extra (result u8)))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (instantiate $Child
    (with "log" (instance
      (export "extra" (func $extra))
      (export "print" (func $host "write-line"))))))
)
