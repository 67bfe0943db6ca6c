(component
  (import "./m.wat" (component $M
    (import "code" (core module
      (export "f" (func))))
    (export "f" (func))))
  (core module $Own (func (export "f")))
  (instance $m (instantiate $M (with "code" (core module $Own))))
  (export "f" (func $m "f"))
)
