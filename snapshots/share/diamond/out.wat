(component
  (component $shared (import "who" (func)))
  (component $L
    (alias outer 1 $shared (component $S))
    (export "left" (component $S))
  )
  (component $R
    (alias outer 1 $shared (component $S))
    (export "right" (component $S))
  )
  (export "l" (component $L))
  (export "r" (component $R))
)
