(component
  (import "./child.wat" (component $C ...))
  (instance $c (instantiate $C))
  (export "run" (func $c "launch")))
