(component
  (import "./m0.wat" (core module $i (export "f" (func (result i32)))))
  (import "./m1.wat" (core module (export "f" (func (result i32)))))
  (export "m" (core module $i))
)
