(component
  (import "print" (func $print (param "line" string)))
  (component $Child (import "print" (func (param "line" string))))
  (export $shown "print-line" (func $print))
  (instance $child (instantiate $Child (with "print" (func $shown))))
)
