(component
  (component $User
    (import "file" (type $file (sub resource)))
    (import "open" (func (result (own $file)))))
  (import "fs" (instance $fs
    (export "file" (type $file (sub resource)))
    (export "open" (func (result (own $file))))))
  (type $file (resource (rep i32)))
  (instance (instantiate $User
    (with "file" (type $file))
    (with "open" (func $fs "open")))))
