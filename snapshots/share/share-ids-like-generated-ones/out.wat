(component $child
  ;; The child.
  (component $child-4
    (core module $m)
    (export "m" (core module $m))
  )
  (component $child
    (alias outer 1 $child-4 (component $child))
    (component $child-2 (alias outer 1 $child (component $child-3)))
  )
  (component $child-2)
  (alias outer 0 $child-4 (component))
  (export "child" (component $child))
)
