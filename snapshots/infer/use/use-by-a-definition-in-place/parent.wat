(component
  (import "print" (func $print ...))
  (component $Child (import "print" (func (param "line" string))))
  (instance $child (instantiate $Child (with "print" (func $print))))
)
