(component
  (import "./user.wat" (component $User ...))
  (import "host" (instance $host ...))
  (instance $user (instantiate $User (with ... (instance $host)) ...))
  (export ... (instance $host))
  (alias export $host "f" (instance $f))
  (export ... (instance $f))
)
