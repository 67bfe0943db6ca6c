(component
  (import "unbundled-module0" (core module $m0 (export "a" (func))))
  (import "unbundled-module1" (core module $m1 (export "b" (func))))
  (import "other" (core module $m2))
)
