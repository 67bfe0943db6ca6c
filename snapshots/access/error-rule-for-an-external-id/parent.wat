(component
  (import "i" (external-id "https://example.com/i#1") (instance $i (export "read" (func))))
  (component $C (import "f" (func $f)) (core func (canon lower (func $f))))
  (instance $child (instantiate $C (with "f" (func $i "read"))))
)
