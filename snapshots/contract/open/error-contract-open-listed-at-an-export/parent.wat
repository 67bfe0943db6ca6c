(component
  (import "./m.wat" (component $M ...))
  (type $T (component
    (import "dep" (component (export "f" (func (result u32)))))
    (export "f" (func (result u32)))))
  (export "m" (component $M) (component (type $T)))
)
