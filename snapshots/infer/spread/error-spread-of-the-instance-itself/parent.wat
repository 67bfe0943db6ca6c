(component
  (import "./user.wat" (component $User ...))
  (instance $user (instantiate $User (with ... (instance $user))))
)
