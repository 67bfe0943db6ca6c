(component
  (import "a" (instance $a ...))
  (import "b" (instance $b ...))
  (import "./one.wasm" (component $One ...))
  (import "./two.wasm" (component $Two ...))
  (instance (instantiate $One (with "a" (instance $a)) (with "b" (instance $b))))
  (instance (instantiate $Two (with "a" (instance $a)) (with "b" (instance $b))))
)
