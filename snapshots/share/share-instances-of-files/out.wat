(component
  ;; The child.
  (component $child
    (core module $m)
    (export "m" (core module $m))
  )
  (component $N
    (alias outer 1 $child (component $i-component-2))
    (instance $i (instantiate $i-component-2))
    (export "m" (core module $i "m"))
  )
  (alias outer 0 $child (component $i-component))
  (instance $i (instantiate $i-component))
  (alias outer 0 $child (component $C))
  (instance $n (instantiate $N))
  (export "m" (core module $i "m"))
  (export "n" (core module $n "m"))
  (export "c" (component $C))
)
