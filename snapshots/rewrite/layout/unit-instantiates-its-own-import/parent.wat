(component
  (import "./double.wat" (component $D (export "g" (func (result u32)))))
  (instance $d (instantiate $D))
  (export "g" (func $d "g"))
)
