(component
  (import "./child.wat" (component $C ...))
  (import "./prov.wat" (component $P ...))
  (instance $p (instantiate $P))
  (instance $c (instantiate $C
    (with "a" (func $p "a"))))
  (export "g" (func $c "g"))
)
