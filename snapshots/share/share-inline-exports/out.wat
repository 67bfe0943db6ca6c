(component
  ;; The child.
  (component $A (export "a")
    (core module $m)
    (export "m" (core module $m))
  )
  (alias outer 0 $A (component $child (@name "b")))
  (core module $lib (export "l"))
  (alias outer 0 $lib (core module $lib-2))
  (component $Last (component))
  (export "last" (component 2))
  (export "b" (component $child))
  (export "b-too" (component $child))
  (export "m" (core module $lib-2)) ;; the end
)
