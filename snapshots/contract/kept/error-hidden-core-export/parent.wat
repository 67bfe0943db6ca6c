(component
  (import "./code.wat" (core module $M
    (export "f" (func))))
  (core instance $i (instantiate $M))
  (func (canon lift (core func $i "hidden")))
)
