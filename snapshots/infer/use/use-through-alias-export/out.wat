(component
  (import "host" (instance $host (export "write-line" (func (param "line" string)))))
  (component $Child (import "print" (func (param "line" string))))
  (alias export $host "write-line" (func $print))
  (instance $child (instantiate $Child (with "print" (func $print))))
)
