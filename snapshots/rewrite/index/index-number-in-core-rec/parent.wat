(component
  (import "./m.wat" (core module))
  (core type (sub (func (param i32))))
  (core rec (type (sub 1 (func (param i32)))))
)
