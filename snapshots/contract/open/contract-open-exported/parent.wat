(component
  (import "./m.wat" (component $M
    (import "dep" (component
      (export "f" (func (result u32)))))
    (export "f" (func (result u32)))))
  (export "m" (component $M))
)
