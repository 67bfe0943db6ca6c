(component
  (import "log" (func (param "text" string)))
)
