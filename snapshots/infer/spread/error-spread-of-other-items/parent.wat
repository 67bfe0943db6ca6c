(component
  (import "./user.wat" (component $User ...))
  (import "f" (func $f (result u32)))
  (import "host" (instance $host (export "f" (func (result u32)))))
  (instance $user (instantiate $User
    (with ... (func $f))
    (with ... (func $host "f"))
    (with ... (instance (export "f" (func $f))))
    ...
  ))
  (export ... (func $f))
  (instance $bundle (export ... (instance $host)))
  (export ... (instance $host) (instance))
  (type (component (export ... (instance $i))))
  (type (instance (export ... (instance $i))))
  (core module $M (func (export ...)))
)
