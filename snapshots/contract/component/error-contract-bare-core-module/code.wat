(module
  (import "env" "log" (func))
  (func (export "f"))
)
