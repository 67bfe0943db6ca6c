(component
  (import "log" (func (param "x" (list u16))))
)
