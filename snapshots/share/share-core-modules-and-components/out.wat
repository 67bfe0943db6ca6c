(component
  (core module $lib-2
    (func $f (export "f"))
  )
  (component $A
    (alias outer 1 $lib-2 (core module $M))
    (alias outer 1 $lib-2 (core module $N))
    (core instance (instantiate $M))
    (core instance (instantiate $N))
  )
  (alias outer 0 $lib-2 (core module $lib))
  (core instance (instantiate $lib))
  (export "a" (component $A))
)
