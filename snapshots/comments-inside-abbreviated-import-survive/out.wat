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
  (component
    (component $inner)
    (export "inner" (component $inner))
  ) ;; seven
)
