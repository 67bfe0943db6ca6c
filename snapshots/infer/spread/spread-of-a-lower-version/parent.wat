(component
  (import "./provider.wat" (component $Provider ...))
  (import "./user.wat" (component $User ...))
  (instance $provider (instantiate $Provider))
  (instance $user (instantiate $User (with ... (instance $provider))))
  (export ... (instance $user))
)
