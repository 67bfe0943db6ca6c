(component
  (import "log" (func (param "lines" (list (list (list (list (list string)))))))))
