(component
  (import "./one.wat" (component $One ...))
  (import "./two.wat" (component $Two ...))
  (import "./user.wat" (component $User ...))
  (instance $one (instantiate $One))
  (instance $two (instantiate $Two))
  (instance $user (instantiate $User
    (with ... (instance $one))
    (with ... (instance $two))
  ))
)
