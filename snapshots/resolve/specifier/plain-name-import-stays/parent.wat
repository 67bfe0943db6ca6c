(component
  (import "child" (component $C (export "f" (func))))
  (core module $M (import "code") (export "f" (func)))
  (import "acme:tools/thing@1.0.0" (instance $t))
  (instance $c (instantiate $C))
  (export "f" (func $c "f"))
)
