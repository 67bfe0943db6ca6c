(component
  ;; The child.
  (component $child
    (core module $m)
    (export "m" (core module $m))
  )
  (component $A
    (alias outer 1 $child (component $C))
    (component $B
      (component $D
        (alias outer 3 $child (component $C))
        (export "c" (component $C))
      )
      (export "d" (component $D))
    )
    (export "b" (component $B))
    (export "c" (component $C))
  )
  (component $U
    (component $In
      (alias outer 2 $child (component))
    )
    (export "in" (component $In))
  )
  (export "a" (component $A))
  (export "u" (component $U))
)
