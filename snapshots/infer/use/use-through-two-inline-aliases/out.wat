(component
  (import "host" (instance $host
    (export "console" (instance (export "write-line" (func (param "line" string)))))
  ))
  (component $Child (import "print" (func (param "line" string))))
  (instance $child (instantiate $Child (with "print" (func $host "console" "write-line"))))
)
