(component
  (import "db" (func $db ...))
  (import "./users.wat" (component $U ...))
  (instance (instantiate $U ...))
)
