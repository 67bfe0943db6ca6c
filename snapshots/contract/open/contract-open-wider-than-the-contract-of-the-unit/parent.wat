(component
  (import "./m.wat" (component $M
    (import "dep" (component
      (export "f" (func (result u32)))
      (export "g" (func))))
    (export "f" (func (result u32)))))
  (import "own" (component $Own
    (export "f" (func (result u32)))
    (export "g" (func))))
  (instance $m (instantiate $M (with "dep" (component $Own))))
  (export "f" (func $m "f"))
)
