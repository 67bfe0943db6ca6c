(component
  (component $N
    (import "./child.wat" (component $C
      (export "f" (func))))
    (instance $i (instantiate $C))
    (export "h" (func $i "hidden"))
  )
)
