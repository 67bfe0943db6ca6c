(component
  (core module $lib
      (memory (export "memory") 1)
      (data (i32.const 0) "something that is long enough to be worth an alias")
      (func (export "f"))
    )
  (component $A
    (alias outer 1 $lib (core module))
    (core instance (instantiate 0))
  )
  (alias outer 0 $lib (core module $M))
  (core instance (instantiate $M))
  (export "a" (component $A))
)
