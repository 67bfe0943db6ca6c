(component
  (import "files" (instance $files
    (export "file" (type $file (sub resource)))
    (export "open" (func (result (own $file))))
    (export "[method]file.read" (func (param "self" (borrow $file)) (result u8)))
    (export "[method]file.write" (func (param "self" (borrow $file)) (param "byte" u8)))
  ))
  (component $Reader
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
  (component $Writer
    (import "files" (instance $files
      (export "file" (type $file (sub resource)))
      (export "[method]file.write" (func (param "self" (borrow $file)) (param "byte" u8)))))
    (alias export $files "file" (type $file))
    (import "open" (func (result (own $file)))))
  (instance $reader (instantiate $Reader (with "files" (instance $files))))
  (instance $writer (instantiate $Writer
    (with "files" (instance $files))
    (with "open" (func $reader "open"))))
)
