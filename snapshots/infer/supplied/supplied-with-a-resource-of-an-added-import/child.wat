(component
  (import "reader" (instance $reader ...))
  (component $User
    (import "files" (instance $files (export "file" (type (sub resource)))))
    (alias export $files "file" (type $file))
    (import "reader" (instance (export "file" (type (eq $file))))))
  (instance (instantiate $User (with "reader" (instance $reader)) ...))
)
