(component
  (component $L
    (component $S (import "who" (func)))
    (export "left" (component $S))
  )
  (component $R
    (component $S (import "who" (func)))
    (export "right" (component $S))
  )
  (export "l" (component $L))
  (export "r" (component $R))
)
