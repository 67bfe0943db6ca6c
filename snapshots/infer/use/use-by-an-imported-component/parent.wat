(component
  (import "print" (func $print ...))
  (import "child" (component $Child (import "print" (func (param "line" string)))))
  (instance $child (instantiate $Child (with "print" (func $print))))
)
