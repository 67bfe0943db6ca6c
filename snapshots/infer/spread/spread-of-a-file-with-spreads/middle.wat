(component
  (import "./provider.wat" (component $Provider ...))
  (import "./user.wat" (component $User ...))
  (import "./other.wat" (component $Other ...))
  (instance $other (instantiate $Other))
  (instance $user (instantiate $User (with ... (instance $other)) ...))
  (export ... (instance $user))
)
