(component
  (component $N
    (import "./child.wat" (component $C
      (export "f" (func))))
    (instance $i (instantiate $C))
    (export "f" (func $i "f"))
  )
  (instance $n (instantiate $N))
  (export "f" (func $n "f"))
)
