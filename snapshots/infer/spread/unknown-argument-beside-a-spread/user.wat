(component
  (import "f" (func $f))
  (import "g" (func $g (result u32))))
