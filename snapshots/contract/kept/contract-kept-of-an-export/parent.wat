(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (instance $i (instantiate $C))
  (export $e "i" (instance $i))
  (export "j" (instance $e))
)
