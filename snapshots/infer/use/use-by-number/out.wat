(component
  (import "other" (func))
  (import "print" (func (param "line" string)))
  (component (import "print" (func (param "line" string))))
  (instance (instantiate 0 (with "print" (func 1))))
)
