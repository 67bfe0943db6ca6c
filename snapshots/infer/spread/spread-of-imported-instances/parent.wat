(component
  (import "./provider.wat" (instance $provider ...))
  (import "host" (instance $host
    (export "g" (func (result u32)))
    (export "nested" (instance (export "f" (func (result u32)))))
  ))
  (import "./user.wat" (component $User ...))
  (instance $user (instantiate $User
    (with ... (instance $host))
    (with "f" (func $host "nested" "f"))
    (with "a:b/c@0.2.3" (instance $provider "a:b/c@0.2.3"))
  ))
  (instance (export "other") (instantiate $User (with ... (instance $provider))))
  (export ... (instance $host))
  (export ... (instance $host "nested"))
)
