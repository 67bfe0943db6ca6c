(component
  (component $three (import "who" (func)))
  (component $two
    (alias outer 1 $three (component $Left))
    (alias outer 1 $three (component $Right))
    (export "left" (component $Left))
    (export "right" (component $Right))
  )
  (component $One
    (alias outer 1 $two (component $Left))
    (alias outer 1 $two (component $Right))
    (export "left" (component $Left))
    (export "right" (component $Right))
  )
  (export "one" (component $One))
)
