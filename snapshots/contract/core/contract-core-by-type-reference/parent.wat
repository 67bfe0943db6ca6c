(component
  (core type $T (module
    (export "f" (func))))
  (import "./code.wat" (core module $M
    (type $T)))
  (core instance (instantiate $M))
)
