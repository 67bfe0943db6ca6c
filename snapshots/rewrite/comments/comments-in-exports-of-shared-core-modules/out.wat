(component
  (core module $a (export "a" ;; of a
  )                    
    ;; behind a
    (memory 1) (data (i32.const 0) "0123456789012345678901234567890123456789012345678901234567890123"))
  (component
    (alias outer 1 $a (core module $b (@name (; b ;) "a")))
    (export (; front ;) "b" (core module $b) (; of b ;))
    (export "c" (core module $b) ;; of c
    ))
  (alias outer 0 $a (core module $c (@name "a")))
  (export "d" (core module $c) ;; of d
  ))
