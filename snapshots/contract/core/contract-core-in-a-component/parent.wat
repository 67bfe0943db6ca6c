(component
  (import "./child.wat" (component $C
    (export "m" (core module
      (export "f" (func))))))
  (instance $i (instantiate $C))
  (core instance $m (instantiate (module $i "m")))
  (func (export "f") (canon lift (core func $m "f")))
)
