(component
  (component $inner
    (core module $first)
    (core module $lib
    (memory (export "memory") 1)
    (data (i32.const 0) "something that is long enough to be worth an alias")
    (func (export "f"))
  )
    (core instance $i (instantiate 1))
  )
  (core module $small)
)
