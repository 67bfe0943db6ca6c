(component
  (import "./m.wat" (component $M
    ...))
  (instance $m (instantiate $M))
  (export "f" (func $m "f"))
)
