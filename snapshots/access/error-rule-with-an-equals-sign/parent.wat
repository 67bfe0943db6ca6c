(component
  (import "h" (func $f))
  (component $C (import "f" (func $f)) (core func (canon lower (func $f))))
  (instance $x=y (instantiate $C (with "f" (func $f))))
)
