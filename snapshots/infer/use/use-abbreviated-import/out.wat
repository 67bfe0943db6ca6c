(component
  (func $print (import "print") (param "line" string))
  (instance $host (import "host") (export "print" (func (param "line" string))))
  (component $Child
    (import "print" (func (param "line" string)))
    (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (instantiate $Child (with "print" (func $print)) (with "log" (instance $host))))
)
