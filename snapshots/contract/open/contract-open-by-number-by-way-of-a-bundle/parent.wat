(component
  (component
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (import "./m.wat" (component ...))
  (instance (export "m" (component 1)))
  (alias export 0 "m" (component))
  (instance (instantiate 2 (with "dep" (component 0))))
  (export "f" (func 1 "f"))
)
