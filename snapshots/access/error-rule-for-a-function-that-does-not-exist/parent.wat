(component
  (import "a:b/c" (instance $i (export "read" (func)) (export "write" (func))))
  (component $C (import "f" (func $f)) (core func (canon lower (func $f))))
  (instance $child (instantiate $C (with "f" (func $i "read"))))
)
