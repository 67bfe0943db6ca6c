(component
  (type (component (export "inner" (component))))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (resource (rep i32)))
  (type $s (stream u8))
  (core func $drop (canon resource.drop 1))
  (core instance $i (export "drop" (func $drop)))
  (export "c" (component $C))
)
