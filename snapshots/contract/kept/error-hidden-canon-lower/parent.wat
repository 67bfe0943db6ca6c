(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (instance $i (instantiate $C))
  (core func $h (canon lower (func $i "hidden")))
)
