(component
  (import "./provider.wat" (component $Provider ...))
  (import "./user.wat" (component $User ...))
  (instance $provider (instantiate $Provider))
  (instance $user (instantiate $User
    (with "f" (func $provider "f"))
    (with ... (instance $provider "a:b/c@0.2.3"))
    ...
  ))
  (export ... (instance $user))
)
