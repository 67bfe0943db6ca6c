(component
  (import "f" (func (param "x" $t)))
)
