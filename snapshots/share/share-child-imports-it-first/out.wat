(component
  ;; The child.
  (component $child
    (core module $m)
    (export "m" (core module $m))
  )
  ;; used in there
  (component $U
    (alias outer 1 $child (component $C))
    (export "c" (component $C))
  )
  ;; and here
  (alias outer 0 $child (component $C))
  (export "c" (component $C))
  (export "u" (component $U))
)
