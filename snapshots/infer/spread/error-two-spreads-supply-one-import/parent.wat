(component
  (import "./provider.wat" (component $Provider ...))
  (import "./user.wat" (component $User ...))
  (import "./other.wat" (component $Other ...))
  (instance $provider (instantiate $Provider))
  (instance $other (instantiate $Other))
  (instance $user (instantiate $User
    (with ... (instance $provider))
    (with ... (instance $other))
  ))
)
