(component
  (import "k" (component (import "in" (func (param "x" u64)))))
)
