(module
  (import "env" "log" (func (param i64)))
)
