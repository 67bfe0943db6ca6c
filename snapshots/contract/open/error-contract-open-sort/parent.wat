(component
  (import "./m.wat" (component $M
    (import "dep" (instance
      (export "f" (func (result u32)))))
    (export "f" (func (result u32)))))
)
