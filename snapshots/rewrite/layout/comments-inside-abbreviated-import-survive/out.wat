(component
  ;; one
  (; two ;)
  ;; four
  ;; five
  ;; six
  (component $C (export "c" (; three ;))
    (component $inner)
    (export "inner" (component $inner))
  )
  (alias outer 0 $C (component)) ;; seven
)
