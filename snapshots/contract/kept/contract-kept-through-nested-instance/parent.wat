(component
  (component $N
    (import "./child.wat" (component $C
      (export "f" (func))))
    (instance $i (instantiate $C))
    (export "i" (instance $i))
  )
  (instance $n (instantiate $N))
  (export "n" (instance $n))
)
