(component
  (import "files" (instance $files (export "file" (type (sub resource)))))
  (alias export $files "file" (type $file))
  (import "reader" (instance $reader
    (export "file" (type $own (eq $file)))
    (export "read" (func (param "file" (borrow $own)) (result u8)))))
  (import "./child.wat" (component $Child ...))
  (instance (instantiate $Child (with "reader" (instance $reader)) ...))
)
