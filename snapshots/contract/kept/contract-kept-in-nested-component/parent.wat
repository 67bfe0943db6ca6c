(component
  (component $N
    (import "./child.wat" (component $C
      (export "f" (func))))
    (instance $i (instantiate $C))
    (export "i" (instance $i))
  )
  (export "n" (component $N))
)
