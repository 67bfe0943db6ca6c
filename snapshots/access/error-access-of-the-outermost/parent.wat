(component
  (import "log" (func $log))
  (core func (canon lower (func $log)))
)
