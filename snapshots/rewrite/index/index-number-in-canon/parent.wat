(component
  (import "./child.wat" (component $C (export "inner" (component))))
  (type (resource (rep i32)))
  (type $s (stream u8))
  (core func $drop (canon resource.drop 1))
  (core instance $i (export "drop" (func $drop)))
  (export "c" (component $C))
)
