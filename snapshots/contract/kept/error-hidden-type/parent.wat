(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (instance $i (instantiate $C))
  (alias export $i "t" (type $t))
)
