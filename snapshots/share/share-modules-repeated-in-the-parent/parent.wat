(component
  (component $N
    (core module
    (memory (export "memory") 1)
    (data (i32.const 0) "something that is long enough to be worth an alias")
    (func (export "f"))
  )
    (core instance (instantiate 0))
  )
  ;; the first
  (core module (export "a")
    (memory (export "memory") 1)
    (data (i32.const 0) "something that is long enough to be worth an alias")
    (func (export "f"))
  )
  ;; the second
  (core module (export "b") (export "c")
    (memory (export "memory") 1)
    (data (i32.const 0) "something that is long enough to be worth an alias")
    (func (export "f"))
  )
  (core module $last)
  (export "last" (core module 2))
  (export "n" (component $N))
) ;; the end
