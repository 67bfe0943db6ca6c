(component
  (import "./user.wat" (component $User ...))
  (instance $user (instantiate $User ...))
  (export "run" (func $user "run"))
  (export ... (instance $user))
)
