(component
  (import "files" (instance $files
    (export "file" (type $file (sub resource)))
    (export "[method]file.write" (func (param "self" (borrow $file)) (param "byte" u8)))))
  (alias export $files "file" (type $file))
  (import "open" (func (result (own $file)))))
