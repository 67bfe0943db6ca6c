(component
  (import "print" (func $print (param "line" string)))
  (component $Library (component $Child (import "print" (func (param "line" string)))) (export "child" (component $Child)))
  (instance $library (instantiate $Library))
  (alias export $library "child" (component $Child))
  (instance $child (instantiate $Child (with "print" (func $print))))
)
