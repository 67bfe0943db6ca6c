(component
  (import "files" (instance $files (export "file" (type (sub resource)))))
  (alias export $files "file" (type $file))
  (import "reader" (instance $reader
    (export "file" (type $own (eq $file)))
    (export "read" (func (param "file" (borrow $own)) (result u8)))))
  (component $Child
    (import "files" (instance $files-2 (export "file" (type $file (sub resource)))))
    (alias export $files-2 "file" (type $file-2))
    (import "reader" (instance $reader
      (export "file" (type $file (eq $file-2)))
      (export "read" (func (param "file" (borrow $file)) (result u8)))
    ))
    (component $User
      (import "files" (instance $files (export "file" (type (sub resource)))))
      (alias export $files "file" (type $file))
      (import "reader" (instance (export "file" (type (eq $file))))))
    (instance (instantiate $User (with "reader" (instance $reader)) (with "files" (instance $files-2))))
  )
  (instance (instantiate $Child (with "reader" (instance $reader)) (with "files" (instance $files))))
)
