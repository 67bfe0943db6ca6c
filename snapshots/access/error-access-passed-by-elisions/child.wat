(component
  (import "log" (func $log))
  (import "wasi:cli/environment@0.2.3" (instance $environment
    (export "get-arguments" (func))
  ))
  (core func (canon lower (func $environment "get-arguments")))
  (export "run" (func $log))
)
