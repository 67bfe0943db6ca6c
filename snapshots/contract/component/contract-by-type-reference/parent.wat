(component
  (type $T (component
    (export "f" (func))))
  (import "./child.wat" (component $C
    (type $T)))
  (instance $i (instantiate $C))
  (export "f" (func $i "f"))
)
