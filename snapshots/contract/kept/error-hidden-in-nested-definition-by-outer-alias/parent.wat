(component
  (import "./child.wat" (component $C
    (export "f" (func))))
  (component $N
    (instance $i (instantiate $C))
    (export "h" (func $i "hidden"))
  )
)
