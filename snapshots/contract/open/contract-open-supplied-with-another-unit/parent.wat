(component
  (import "./other.wat" (component $Own ...))
  (import "./m.wat" (component $M
    (import "dep" (component
      (export "f" (func (result u32)))))
    (export "f" (func (result u32)))))
  (instance $m (instantiate $M (with "dep" (component $Own))))
  (export "f" (func $m "f"))
)
