(component
  (import "files" (instance $files
    (export "file" (type $file (sub resource)))
    (export "open" (func (result (own $file))))
    (export "[method]file.read" (func (param "self" (borrow $file)) (result u8)))))
  (alias export $files "open" (func $open))
  (alias export $files "file" (type $file))
  (core func $lowered (canon lower (func $open)))
  (core module $m (import "" "open" (func $open (result i32))) (func (export "open") (result i32) (call $open)))
  (core instance $i (instantiate $m (with "" (instance (export "open" (func $lowered))))))
  (func (export "open") (result (own $file)) (canon lift (core func $i "open"))))
