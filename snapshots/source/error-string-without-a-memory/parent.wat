(component
  (import "log" (func $log (param "line" string)))
  (core func $lowered (canon lower (func $log))))
