(component
  (import "./leaf.wat" (component $L
    (export "f" (func))))
  (instance $l (instantiate $L))
  (export "f" (func $l "f"))
)
