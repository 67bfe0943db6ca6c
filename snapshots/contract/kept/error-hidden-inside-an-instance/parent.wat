(component
  (import "./child.wat" (component $C
    (export "in" (instance (export "f" (func))))))
  (instance $i (instantiate $C))
  (alias export $i "in" (instance $in))
  (export "h" (func $in "hidden"))
)
