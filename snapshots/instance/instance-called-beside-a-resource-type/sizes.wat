(component
  (import "file" (type $file (sub resource)))
  (import "size" (func $size (param "of" (borrow $file)) (result u64)))
)
