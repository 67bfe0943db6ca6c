(component
  (core module $parent-module
  (memory (export "memory") 1)
  (data (i32.const 0) "something that is long enough to be worth an alias")
  (func (export "f"))
  )
  (component $N
    (alias outer 1 $parent-module (core module))
    (core instance (instantiate 0))
  )
  ;; the first
  (alias outer 0 $parent-module (core module $parent-module-2))
  ;; the second
  (alias outer 0 $parent-module (core module $parent-module-3))
  (core module $last)
  (export "last" (core module 3))
  (export "n" (component $N))
  (export "a" (core module $parent-module-2))
  (export "b" (core module $parent-module-3))
  (export "c" (core module $parent-module-3))
) ;; the end
