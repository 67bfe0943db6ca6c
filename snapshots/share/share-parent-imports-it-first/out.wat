(component
  ;; used here
  ;; The child.
  (component $C
    (core module $m)
    (export "m" (core module $m))
  )
  ;; and in there
  (component $U
    (alias outer 1 $C (component $C))
    (export "c" (component $C))
  )
  (export "c" (component $C))
  (export "u" (component $U))
)
