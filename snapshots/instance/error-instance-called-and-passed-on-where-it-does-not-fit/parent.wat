(component
  (import "dep" (instance $d (export "run" (func))))
  (core func (canon lower (func $d "run")))
  (component $N (import "dep" (instance (export "nope" (func)))))
  (instance (instantiate $N (with "dep" (instance $d))))
)
