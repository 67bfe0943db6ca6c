(component
  (import "real" (instance $real (export "file" (type (sub resource)))))
  (import "virtual" (instance $virtual (export "file" (type (sub resource)))))
  (component $Opener
    (import "fs" (instance $fs (export "file" (type (sub resource)))))
    (alias export $fs "file" (type $file))
    (core module $m (func (export "open") (result i32) i32.const 0))
    (core instance $m (instantiate $m))
    (func $open (result (own $file)) (canon lift (core func $m "open")))
    (component $C
      (import "file" (type $r (sub resource)))
      (import "open" (func $open (result (own $r))))
      (export $file "file" (type $r))
      (export "open" (func $open) (func (result (own $file)))))
    (instance $c (instantiate $C (with "file" (type $file)) (with "open" (func $open))))
    (export "open" (instance $c)))
  (import "./user.wat" (component $User ...))
  (instance $opener (instantiate $Opener (with "fs" (instance $real))))
  (instance (instantiate $User
    (with "types" (instance $virtual))
    (with "open" (instance $opener "open")))))
