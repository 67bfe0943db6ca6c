(component
  (type u32)
  (type (component
    (export "f" (func))))
  (import "./child.wat" (component $C
    (type 1)))
  (instance $i (instantiate $C))
  (export "f" (func $i "f"))
)
