(component
  ;; The child.
  (component $child
    (core module $m)
    (export "m" (core module $m))
  )
  (component $A
    (alias outer 1 $child (component $C))
    (alias outer 1 $child (component $D))
    (export "c" (component $C))
    (export "d" (component $D))
  )
  (export "a" (component $A))
)
