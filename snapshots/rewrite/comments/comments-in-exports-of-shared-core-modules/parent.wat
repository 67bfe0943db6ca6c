(component
  (core module $a (export "a" ;; of a
  ) ;; behind a
    (memory 1) (data (i32.const 0) "0123456789012345678901234567890123456789012345678901234567890123"))
  (component
    (core module $b (@name (; b ;) "a") (export (; front ;) "b" (; of b ;)) (export "c" ;; of c
    )
      (memory 1) (data (i32.const 0) "0123456789012345678901234567890123456789012345678901234567890123")))
  (core module $c (@name "a") (export "d" ;; of d
  )
    (memory 1) (data (i32.const 0) "0123456789012345678901234567890123456789012345678901234567890123")))
