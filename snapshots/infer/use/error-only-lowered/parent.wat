(component
  (import "now" (func $now ...))
  (core func $lowered (canon lower (func $now)))
)
