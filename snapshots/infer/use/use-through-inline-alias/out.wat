(component
  (import "host" (instance $host (export "write-line" (func (param "line" string)))))
  (component $Child (import "print" (func (param "line" string))))
  (instance $child (instantiate $Child (with "print" (func $host "write-line"))))
)
