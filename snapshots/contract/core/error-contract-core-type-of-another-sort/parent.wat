(component
  (core type $T (func))
  (import "./code.wat" (core module $M
    (type $T)))
)
