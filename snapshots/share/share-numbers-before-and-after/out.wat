(component
  ;; The child.
  (component $child
    (core module $m)
    (export "m" (core module $m))
  )
  (core module $lib (func))
  (component (export "zero"))
  (core module (export "module-zero"))
  (export "early" (component 1))
  (component
    (alias outer 1 1 (component))
    (alias outer 1 1 (core module))
    (export "outer" (component 0))
    (export "outer-module" (core module 0))
  )
  (component
    (alias outer 1 $child (component $C))
    (alias outer 1 $lib (core module $M))
    (core instance (instantiate $M))
    (export "c" (component $C))
  )
  (alias outer 0 $child (component))
  (alias outer 0 $lib (core module))
  (instance (instantiate 4))
  (instance (instantiate 3
    (with "unused" (component 4))
    (with "module" (core module 2))
  ))
  (core instance (instantiate 2))
  (export "late" (component 4))
  (export "late-module" (core module 2))
)
