(component
  (import "./m.wat" (component $M
    (export "f" (func (result u32)))))
  (instance $m (instantiate $M))
  (export "f" (func $m "f"))
)
