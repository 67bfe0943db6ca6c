(component
  (import "print" (func $print (param "line" string)))
  (component $Child (import "print" (func (param "line" string))))
  (instance $child (instantiate $Child (with "print" (func $print))))
)
