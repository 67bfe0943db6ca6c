(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (instance $i (instantiate $C))
  (export "h" (func $i "hidden"))
  (export "o" (func $i "other"))
)
