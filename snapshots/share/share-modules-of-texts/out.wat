(component
  (core module $lib
    (memory (export "memory") 1)
    (data (i32.const 0) "something that is long enough to be worth an alias")
    (func (export "f"))
  )
  (component $A
    ;; The library, as a has it.
    (alias outer 1 $lib (core module $lib))
    (core instance $i (instantiate $lib))
    (core module $small)
    (core instance (instantiate 1))
  )
  (component $B
    (component $inner
      (core module $first)
      (alias outer 2 $lib (core module $lib))
      (core instance $i (instantiate 1))
    )
    (core module $small)
  )
  (export "a" (component $A))
  (export "b" (component $B))
)
