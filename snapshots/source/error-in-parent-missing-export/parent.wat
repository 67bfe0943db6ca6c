(component
  (import "./child.wat" (component $C))
  (instance $c (instantiate $C))
  (export "g" (func $c "g"))
)
