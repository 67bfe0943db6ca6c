(component
  (component $N
    (import "./child.wat" (instance $i ...))
    (export "m" (core module $i "m"))
  )
  (import "./child.wat" (instance $i ...))
  (import "./child.wat" (component $C ...))
  (instance $n (instantiate $N))
  (export "m" (core module $i "m"))
  (export "n" (core module $n "m"))
  (export "c" (component $C))
)
