(component
  (import "fs" (instance
    (export "file" (type $file (sub resource)))
    (export "[method]file.read" (func (param "self" (borrow $file))))))
)
