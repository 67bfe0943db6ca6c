(component
  (import "h" (func $h))
  (core func (canon lower (func $h)))
  (export "g" (func $h))
  (component $K
    (import "f" (func $f))
    (core func (canon lower (func $f))))
  (instance $inner (instantiate $K (with "f" (func $h))))
)
